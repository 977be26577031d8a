using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Numerics;

/// <summary>Vectors of 128 bits.</summary>
internal readonly struct IntegerSimd128 : IIntegerSimd<Vector128<float>>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> MultiplyAddPairs(Vector128<float> x, ref sbyte w, Vector128<float> sum)
    {
        Vector128<sbyte> bytes = Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<long>(ref Unsafe.As<sbyte, byte>(ref w))).AsSByte();
        return Sse41.IsSupported
            ? (sum.AsInt32() + Sse2.MultiplyAddAdjacent(x.AsInt16(), Sse41.ConvertToVector128Int16(bytes))).AsSingle()
            : MultiplyAddPairs(x.AsInt32(), Vector128.WidenLower(bytes).AsInt32(), sum.AsInt32()).AsSingle();
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<float> ToSingle(Vector128<float> integers) => Vector128.ConvertToSingle(integers.AsInt32());

    /// <summary>The same where no instruction adds pairs: the 16 bits of each lane become integers of their own.</summary>
    internal static Vector128<int> MultiplyAddPairs(Vector128<int> x, Vector128<int> w, Vector128<int> sum)
    {
        Vector128<int> lower = ((x << 16) >> 16) * ((w << 16) >> 16);
        Vector128<int> upper = (x >> 16) * (w >> 16);
        return sum + lower + upper;
    }
}
