using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.Arm;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Tests.Widths;

/// <summary>Vectors of a process, and the setting of the runtime that brings them about.</summary>
/// <param name="Bits">The widest accelerated vector; 0 without any.</param>
/// <param name="IsFused">Whether multiply-add rounds once.</param>
/// <param name="Setting">The environment variable, or nothing for what the processor has.</param>
/// <param name="Value">The variable's value.</param>
public sealed record VectorWidth(int Bits, bool IsFused, string? Setting, string? Value)
{
    /// <summary>Widths that share every bit of every result.</summary>
    public static IReadOnlyList<VectorWidth> Fused { get; } =
    [
        .. new VectorWidth[]
        {
            new(512, true, null, null),
            new(256, true, "DOTNET_EnableAVX512", "0"),
            new(128, true, "DOTNET_PreferredVectorBitWidth", "128"),
        }.Where(width => width.Bits <= CurrentBits),
    ];

    /// <summary>Without fused multiply-add, where results may differ in their last bits.</summary>
    public static IReadOnlyList<VectorWidth> Unfused { get; } =
    [
        new(128, false, "DOTNET_EnableAVX2", "0"),
        new(0, false, "DOTNET_EnableHWIntrinsic", "0"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<VectorWidth> All { get; } = [.. Fused, .. Unfused];

    /// <summary>The widest vector of this process.</summary>
    public static int CurrentBits =>
        Vector512.IsHardwareAccelerated ? 512
        : Vector256.IsHardwareAccelerated ? 256
        : Vector128.IsHardwareAccelerated ? 128
        : 0;

    /// <summary>Whether multiply-add rounds once in this process.</summary>
    public static bool CurrentIsFused => Fma.IsSupported || AdvSimd.IsSupported;

    /// <inheritdoc/>
    public override string ToString() => $"{(Bits == 0 ? "scalar" : $"{Bits} bits")}{(IsFused ? "" : " without fused multiply-add")}";
}
