using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>Upper halves of floats: zeros below them give the float.</summary>
internal readonly struct BFloat16Pairs : IPairFormat
{
    private const uint UpperHalf = 0xFFFF_0000;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V First<S, V>(V lanes)
        where S : struct, ISimd<V, float>
        where V : struct => S.ShiftLeft(lanes, 16);

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Second<S, V>(V lanes)
        where S : struct, ISimd<V, float>
        where V : struct => S.BitAnd(lanes, S.Broadcast(BitConverter.UInt32BitsToSingle(UpperHalf)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Input<S, V>(V x)
        where S : struct, ISimd<V, float>
        where V : struct => x;
}
