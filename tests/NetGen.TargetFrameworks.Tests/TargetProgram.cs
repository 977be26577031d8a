using System.Diagnostics;
using System.Reflection;

namespace NetGen.TargetFrameworks.Tests;

/// <summary>Runs the program of a target and reads what it measured.</summary>
internal static class TargetProgram
{
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    /// <summary>The program of a target, as it was built with these tests.</summary>
    public static string PathOf(string target) => typeof(TargetProgram).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(metadata => metadata.Key == target)
        .Value!;

    /// <summary>On the runtime that the program brings along.</summary>
    public static IReadOnlyList<Measurement> RunSelfContained(string target) => Run(Path.ChangeExtension(PathOf(target), null), []);

    /// <summary>The program of netstandard2.1 on the runtime of these tests.</summary>
    public static IReadOnlyList<Measurement> RunOnThisRuntime() => Run(
        "dotnet",
        ["exec", "--runtimeconfig", Path.ChangeExtension(typeof(TargetProgram).Assembly.Location, "runtimeconfig.json"), PathOf("netstandard2.1")]);

    /// <summary>The program of netstandard2.1 on Mono.</summary>
    public static IReadOnlyList<Measurement> RunOnMono() => Run("mono", [PathOf("netstandard2.1")]);

    private static Measurement[] Run(string file, string[] arguments)
    {
        ProcessStartInfo start = new(file, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(Limit))
        {
            process.Kill();
            Assert.Fail($"{file} took more than {Limit}");
        }

        Assert.True(process.ExitCode == 0, $"{file} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}");
        return [.. output.Result.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Measurement.Parse)];
    }
}
