using System.Globalization;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetGen.Benchmarks.Protocol;

/// <summary>What a process runs on.</summary>
/// <param name="Framework">The runtime and its version.</param>
/// <param name="VectorBits">The vectors that a network uses; 0 where it computes number by number.</param>
internal sealed record ProcessFacts(string Framework, int VectorBits)
{
    /// <summary>Of this process.</summary>
    public static ProcessFacts Own => new(
        RuntimeInformation.FrameworkDescription,
        Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 0);

    /// <summary>Reads what another process printed.</summary>
    public static ProcessFacts Parse(string[] lines) => new(lines[0], int.Parse(lines[1], CultureInfo.InvariantCulture));

    /// <summary>The two lines to print.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Framework}\n{VectorBits}");
}
