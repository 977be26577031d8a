using System.Diagnostics;
using System.Globalization;
using NetGen.Tests.Processes;

namespace NetGen.Tests.Widths;

/// <summary>Runs a measure of <see cref="WidthProgram"/> in a process with vectors of another width.</summary>
public static class WidthProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(8);

    /// <summary>The lines that the measure printed. A process that fails, or has other vectors than asked for, fails the test.</summary>
    public static string[] Run(VectorWidth width, string measure, byte[] networks, string[]? arguments = null)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllBytes(file, networks);
            return Start(width, [measure, width.Bits.ToString(CultureInfo.InvariantCulture), $"{width.IsFused}", file, .. arguments ?? []]);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static string[] Start(VectorWidth width, string[] arguments)
    {
        ProcessStartInfo start = TestProcess.Start(arguments);
        if (width.Setting is not null)
        {
            start.Environment[width.Setting] = width.Value;
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            Assert.Fail($"{width}: {arguments[0]} took more than {Limit}");
        }

        Assert.True(process.ExitCode == 0, $"{width}: {arguments[0]} ended with {process.ExitCode}: {error.Result}");
        return output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
    }
}
