using System.Diagnostics;

namespace NetGen.Benchmarks.Running;

/// <summary>Runs a program to its end and reads what it prints.</summary>
internal static class ChildProcess
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    // One thread, whatever library it is; and .NET tiers up as it does on a machine with more than the one core that the process may use.
    private static readonly (string Name, string Value)[] OneThread =
    [
        ("OMP_NUM_THREADS", "1"),
        ("OPENBLAS_NUM_THREADS", "1"),
        ("MKL_NUM_THREADS", "1"),
        ("DOTNET_TC_DelaySingleProcMultiplier", "1"),
    ];

    /// <summary>Runs a command pinned to the last core, where less else happens than on the first.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message says how.</exception>
    public static string[] RunPinned(IEnumerable<string> command, params IEnumerable<(string Name, string Value)> environment)
    {
        string core = (Environment.ProcessorCount - 1).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Run(["taskset", "-c", core, .. command], environment);
    }

    /// <summary>Runs a command.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message says how.</exception>
    public static string[] Run(IEnumerable<string> command, params IEnumerable<(string Name, string Value)> environment)
    {
        string[] words = [.. command];
        ProcessStartInfo start = new(words[0], words[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach ((string name, string value) in OneThread.Concat(environment))
        {
            start.Environment[name] = value;
        }

        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill(entireProcessTree: true);
            throw new InvalidOperationException($"{string.Join(' ', words)}: not done after {Limit.TotalMinutes} minutes.");
        }

        return process.ExitCode == 0
            ? output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries)
            : throw new InvalidOperationException($"{string.Join(' ', words)}: exit code {process.ExitCode}. {error.Result.Trim()}");
    }
}
