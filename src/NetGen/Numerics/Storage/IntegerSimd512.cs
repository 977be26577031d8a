using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace NetGen.Numerics;

/// <summary>Vectors of 512 bits.</summary>
internal readonly struct IntegerSimd512 : IIntegerSimd<Vector512<float>>
{
    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> MultiplyAddPairs(Vector512<float> x, ref sbyte w, Vector512<float> sum)
    {
        if (Avx512BW.IsSupported)
        {
            Vector512<short> pairs = Avx512BW.ConvertToVector512Int16(Vector256.LoadUnsafe(ref w));
            return (sum.AsInt32() + Avx512BW.MultiplyAddAdjacent(x.AsInt16(), pairs)).AsSingle();
        }

        return Vector512.Create(
            IntegerSimd256.MultiplyAddPairs(x.GetLower(), ref w, sum.GetLower()),
            IntegerSimd256.MultiplyAddPairs(x.GetUpper(), ref Unsafe.Add(ref w, Vector128<sbyte>.Count), sum.GetUpper()));
    }

    /// <inheritdoc/>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<float> ToSingle(Vector512<float> integers) => Vector512.ConvertToSingle(integers.AsInt32());
}
