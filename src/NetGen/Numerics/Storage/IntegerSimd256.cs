using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Numerics;

/// <summary>Vectors of 256 bits.</summary>
internal readonly struct IntegerSimd256 : IIntegerSimd<Vector256<float>>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> MultiplyAddPairs(Vector256<float> x, ref sbyte w, Vector256<float> sum)
    {
        if (Avx2.IsSupported)
        {
            Vector256<short> pairs = Avx2.ConvertToVector256Int16(Vector128.LoadUnsafe(ref w));
            return (sum.AsInt32() + Avx2.MultiplyAddAdjacent(x.AsInt16(), pairs)).AsSingle();
        }

        return Vector256.Create(
            IntegerSimd128.MultiplyAddPairs(x.GetLower(), ref w, sum.GetLower()),
            IntegerSimd128.MultiplyAddPairs(x.GetUpper(), ref Unsafe.Add(ref w, Vector64<sbyte>.Count), sum.GetUpper()));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector256<float> ToSingle(Vector256<float> integers) => Vector256.ConvertToSingle(integers.AsInt32());
}
