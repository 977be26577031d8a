using System.Diagnostics;

namespace NetGen.Samples.Tests;

/// <summary>What a sample printed, with its output going to a pipe, and how it ended.</summary>
internal sealed record SampleRun(int ExitCode, string Output, string Errors)
{
    public static async Task<SampleRun> Start(string sample, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, sample + ".dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
