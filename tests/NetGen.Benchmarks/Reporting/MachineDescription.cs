using System.Globalization;
using System.Runtime.InteropServices;
using NetGen.Benchmarks.Running;

namespace NetGen.Benchmarks.Reporting;

/// <summary>What the numbers were measured on and with.</summary>
internal static class MachineDescription
{
    private const string Packages = "libeigen3-dev libdnnl-dev libopenblas-dev libfann-dev python3-torch";

    /// <summary>One line for each fact.</summary>
    public static IEnumerable<string> Lines()
    {
        yield return $"Processor: {Processor()}, {Environment.ProcessorCount} seen by the operating system";
        yield return $"Caches of the first core: {string.Join(", ", Caches())}";
        yield return $"System: {RuntimeInformation.OSDescription}, {RuntimeInformation.RuntimeIdentifier}, {RuntimeInformation.FrameworkDescription}";
        yield return $"Compilers: {string.Join(", ", Shell("gcc --version | head -n 1; clang --version | head -n 1"))}";
        yield return $"Libraries: {string.Join(", ", Shell($"dpkg-query --show --showformat='${{Package}} ${{Version}}\\n' {Packages}"))}";
        yield return FormattableString.Invariant($"Load of the last five minutes as the run ended: {Load():0.0} (about 1 if nothing else ran)");
    }

    /// <summary>How many processes ran or waited in the last five minutes, on average.</summary>
    public static double Load() => double.Parse(File.ReadAllText("/proc/loadavg").Split(' ')[1], CultureInfo.InvariantCulture);

    private static string Processor() =>
        File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(": ")[1] ?? "unknown";

    private static IEnumerable<string> Caches()
    {
        foreach (string index in Directory.GetDirectories("/sys/devices/system/cpu/cpu0/cache", "index*").Order())
        {
            yield return $"L{Text("level")} {Text("type")} {Text("size")}";

            string Text(string name) => File.ReadAllText(Path.Combine(index, name)).Trim();
        }
    }

    /// <summary>What a command prints, without what it says of tools and packages that are not there.</summary>
    private static string[] Shell(string command) => ChildProcess.Run(["sh", "-c", $"({command}) 2>/dev/null || true"]);
}
