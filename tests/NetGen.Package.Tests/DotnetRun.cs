using System.Diagnostics;

namespace NetGen.Package.Tests;

/// <summary>What the dotnet command printed, and how it ended.</summary>
internal sealed record DotnetRun(int ExitCode, string Output)
{
    /// <summary>Runs it with an environment that knows nothing of the test run, and with packages of its own.</summary>
    public static async Task<DotnetRun> Start(string folder, string packages, params string[] arguments)
    {
        ProcessStartInfo start = new("dotnet", arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["NUGET_PACKAGES"] = packages;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new DotnetRun(process.ExitCode, await output + await errors);
    }
}
