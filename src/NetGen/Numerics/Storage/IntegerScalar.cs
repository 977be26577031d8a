using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>One number at a time, for processors without vectors.</summary>
internal readonly struct IntegerScalar : IIntegerSimd<float>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static float MultiplyAddPairs(float x, ref sbyte w, float sum)
    {
        int pair = BitConverter.SingleToInt32Bits(x);
        int products = ((short)pair * w) + ((pair >> 16) * Unsafe.Add(ref w, 1));
        return BitConverter.Int32BitsToSingle(BitConverter.SingleToInt32Bits(sum) + products);
    }

    /// <inheritdoc/>
    public static float ToSingle(float integers) => BitConverter.SingleToInt32Bits(integers);
}
