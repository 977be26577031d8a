using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>The sum of the losses of some rows, m times the cost of m rows (2m times for the first two).</summary>
/// <remarks>
/// The cross entropies are computed from z, so that they are finite as long as z is. Rows of a and z lie <c>stride</c> elements apart, rows of
/// targets without gaps. Each term is rounded to T, and the terms of a few rows at a time are added up in double; <c>terms</c> is working memory for
/// them, <see cref="LossMemory.Count"/> elements or a row in whole vectors.
/// </remarks>
/// <typeparam name="M">The elementary functions of the precision.</typeparam>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Losses<M, T>
    where M : struct, IVectorMath<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>ΣΣ (a − y)²</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static double MeanSquaredError<S, V>(ref T a, nint stride, ref T y, int rows, int units, ref T terms)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        double sum = 0;
        int count = 0;
        for (int r = 0; r < rows; r++)
        {
            ref T ar = ref Unsafe.Add(ref a, r * stride);
            ref T term = ref Unsafe.Add(ref terms, count);
            ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref term);
            for (int k = 0; k < units; k += S.Count)
            {
                V yk = S.Load(ref yr, k);
                V error = S.Subtract(S.Load(ref ar, k), yk);
                S.Store(S.Multiply(error, error), ref term, k);
            }

            sum += AddRow(ref terms, units, ref count);
        }

        return sum + Sums.Sum(ref terms, count);
    }

    /// <summary><c>ΣΣ |a − y|</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static double MeanAbsoluteError<S, V>(ref T a, nint stride, ref T y, int rows, int units, ref T terms)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        double sum = 0;
        int count = 0;
        for (int r = 0; r < rows; r++)
        {
            ref T ar = ref Unsafe.Add(ref a, r * stride);
            ref T term = ref Unsafe.Add(ref terms, count);
            ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref term);
            for (int k = 0; k < units; k += S.Count)
            {
                V yk = S.Load(ref yr, k);
                S.Store(S.Abs(S.Subtract(S.Load(ref ar, k), yk)), ref term, k);
            }

            sum += AddRow(ref terms, units, ref count);
        }

        return sum + Sums.Sum(ref terms, count);
    }

    /// <summary><c>ΣΣ −y·ln σ(z) − (1 − y)·ln(1 − σ(z)) = ΣΣ ln(1 + e^−|z|) + y·max(−z, 0) + (1 − y)·max(z, 0)</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static double BinaryCrossEntropy<S, V>(ref T z, nint stride, ref T y, int rows, int units, ref T terms)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        double sum = 0;
        int count = 0;
        for (int r = 0; r < rows; r++)
        {
            ref T zr = ref Unsafe.Add(ref z, r * stride);
            ref T term = ref Unsafe.Add(ref terms, count);
            ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref term);
            for (int k = 0; k < units; k += S.Count)
            {
                V yk = S.Load(ref yr, k);
                V zk = S.Load(ref zr, k);
                V positive = S.Choose(S.LessThanOrEqual(zk, S.Zero), S.Zero, zk);
                V negative = S.Subtract(positive, zk);
                V tail = M.Log1PExpOfMinusAbs<S, V>(zk);
                V wrong = S.Add(S.Multiply(yk, negative), S.Multiply(S.Subtract(S.Broadcast(T.One), yk), positive));
                S.Store(S.Add(tail, wrong), ref term, k);
            }

            sum += AddRow(ref terms, units, ref count);
        }

        return sum + Sums.Sum(ref terms, count);
    }

    /// <summary><c>ΣΣ −y·ln softmax(z) = ΣΣ y·((max z − z) + ln Σ exp(z − max z))</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static double CrossEntropy<S, V>(ref T z, nint stride, ref T y, int rows, int units, ref T terms)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        double sum = 0;
        int count = 0;
        for (int r = 0; r < rows; r++)
        {
            ref T zr = ref Unsafe.Add(ref z, r * stride);
            ref T term = ref Unsafe.Add(ref terms, count);
            V largest = S.Broadcast(Sums.Max(ref zr, units));
            for (int k = 0; k < units; k += S.Count)
            {
                S.Store(M.Exp<S, V>(S.Subtract(S.Load(ref zr, k), largest)), ref term, k);
            }

            V logarithm = S.Broadcast(M.Log<Scalar<T>, T>(T.CreateTruncating(Sums.Sum(ref term, units))));
            ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref term);
            for (int k = 0; k < units; k += S.Count)
            {
                V yk = S.Load(ref yr, k);
                V below = S.Subtract(largest, S.Load(ref zr, k));
                S.Store(S.Multiply(yk, S.Add(below, logarithm)), ref term, k);
            }

            sum += AddRow(ref terms, units, ref count);
        }

        return sum + Sums.Sum(ref terms, count);
    }

    // A row of terms more; once there is no room for another, their sum, and none are left.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double AddRow(ref T terms, int units, ref int count)
    {
        count += units;
        if (count <= LossMemory.TermCount - units)
        {
            return 0;
        }

        double sum = Sums.Sum(ref terms, count);
        count = 0;
        return sum;
    }
}
