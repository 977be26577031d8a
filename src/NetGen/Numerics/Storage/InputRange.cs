using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>The range of a row of inputs.</summary>
internal static class InputRange
{
    /// <summary><c>max|x|</c>, or NaN if a number is NaN or infinite; nothing after the row is read.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static float Largest<S, V>(ref float x, int inputs)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        // The last vector, which is not full, comes first: a call after the loop would keep its registers in memory.
        int whole = inputs - (inputs % S.Count);
        V last = S.Load(ref x, whole, inputs - whole);
        V largest = S.Abs(last);
        V notFinite = S.Multiply(last, S.Zero);
        for (int i = 0; i < whole; i += S.Count)
        {
            V xi = S.Load(ref x, i);
            largest = Larger<S, V>(largest, S.Abs(xi));
            notFinite = S.MultiplyAdd(xi, S.Zero, notFinite);
        }

        // 0 times NaN or infinity is NaN; everything else adds up to 0.
        V lanes = largest;
        return Sums.Max(ref Unsafe.As<V, float>(ref lanes), S.Count) + S.Sum(notFinite);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Larger<S, V>(V a, V b)
        where S : struct, ISimd<V, float>
        where V : struct => S.Choose(S.LessThan(a, b), b, a);
}
