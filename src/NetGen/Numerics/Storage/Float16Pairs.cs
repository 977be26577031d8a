using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>Half-precision numbers, for inputs of any size: each weight is scaled to the float it is.</summary>
internal readonly struct Float16Pairs : IPairFormat
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V First<S, V>(V lanes)
        where S : struct, ISimd<V, float>
        where V : struct => S.Multiply(ScaledFloat16Pairs.First<S, V>(lanes), S.Broadcast(ScaledFloat16Pairs.Scale));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Second<S, V>(V lanes)
        where S : struct, ISimd<V, float>
        where V : struct => S.Multiply(ScaledFloat16Pairs.Second<S, V>(lanes), S.Broadcast(ScaledFloat16Pairs.Scale));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Input<S, V>(V x)
        where S : struct, ISimd<V, float>
        where V : struct => x;
}
