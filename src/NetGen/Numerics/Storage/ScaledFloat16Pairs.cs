using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>
/// Half-precision numbers of which weights are made times 2⁻¹¹², and inputs times 2¹¹²: the products are the same, and a weight takes two operations
/// or three.
/// </summary>
/// <remarks>
/// A half has 5 bits of exponent with a bias of 15, a float 8 with 127. With the sign where it is and the other bits 3 further down, a half's bits are those
/// of a float that is 2¹¹² times smaller, subnormal numbers included. Inputs from 2¹⁶ on would become infinite.
/// </remarks>
internal readonly struct ScaledFloat16Pairs : IPairFormat
{
    /// <summary>Inputs have to be smaller.</summary>
    public const float Limit = 65536;

    /// <summary>2¹¹².</summary>
    public const float Scale = 5.192296858534828e33f;

    private const uint SignExponentFraction = 0x8FFF_E000;

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V First<S, V>(V lanes)
        where S : struct, ISimd<V, float>
        where V : struct => Second<S, V>(S.ShiftLeft(lanes, 16));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Second<S, V>(V lanes)
        where S : struct, ISimd<V, float>
        where V : struct => S.BitAnd(S.ShiftRight(lanes, 3), S.Broadcast(BitConverter.UInt32BitsToSingle(SignExponentFraction)));

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static V Input<S, V>(V x)
        where S : struct, ISimd<V, float>
        where V : struct => S.Multiply(x, S.Broadcast(Scale));
}
