using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>The gradient of the cost at the outputs: with respect to a, or to z where g′ cancels.</summary>
/// <remarks>Rows of a and g lie <c>stride</c> elements apart, rows of targets without gaps; <c>perRow</c> is 1/m.</remarks>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LossGradients<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>(a − y)/m</c>, with respect to a.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void MeanSquaredError<S, V>(ref T a, ref T y, ref T g, nint stride, int rows, int units, T perRow)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V scale = S.Broadcast(perRow);
        for (int r = 0; r < rows; r++)
        {
            ref T ar = ref Unsafe.Add(ref a, r * stride);
            ref T gr = ref Unsafe.Add(ref g, r * stride);
            ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref gr);
            for (int k = 0; k < units; k += S.Count)
            {
                V error = S.Subtract(S.Load(ref ar, k), S.Load(ref yr, k));
                S.Store(S.Multiply(error, scale), ref gr, k);
            }
        }
    }

    /// <summary><c>sign(a − y)/(2m)</c>, with respect to a; sign(0) = 0, and NaN stays NaN.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void MeanAbsoluteError<S, V>(ref T a, ref T y, ref T g, nint stride, int rows, int units, T perRow)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V scale = S.Broadcast(perRow);
        V half = S.Multiply(S.Broadcast(T.CreateTruncating(0.5)), scale);
        for (int r = 0; r < rows; r++)
        {
            ref T ar = ref Unsafe.Add(ref a, r * stride);
            ref T gr = ref Unsafe.Add(ref g, r * stride);
            ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref gr);
            for (int k = 0; k < units; k += S.Count)
            {
                V error = S.Subtract(S.Load(ref ar, k), S.Load(ref yr, k));
                V sign = S.Choose(S.LessThan(error, S.Zero), S.Broadcast(T.NegativeOne), S.Choose(S.LessThan(S.Zero, error), S.Broadcast(T.One), error));
                S.Store(S.Multiply(sign, half), ref gr, k);
            }
        }
    }

    /// <summary><c>(a − y)/m</c>, with respect to z.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void BinaryCrossEntropy<S, V>(ref T a, ref T y, ref T g, nint stride, int rows, int units, T perRow)
        where S : struct, ISimd<V, T>
        where V : struct => MeanSquaredError<S, V>(ref a, ref y, ref g, stride, rows, units, perRow);

    /// <summary><c>((Σy)·a − y)/m</c>, with respect to z.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void CrossEntropy<S, V>(ref T a, ref T y, ref T g, nint stride, int rows, int units, T perRow)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V scale = S.Broadcast(perRow);
        for (int r = 0; r < rows; r++)
        {
            ref T ar = ref Unsafe.Add(ref a, r * stride);
            ref T gr = ref Unsafe.Add(ref g, r * stride);
            ref T yr = ref Targets.Row<S, V, T>(ref y, r, rows, units, ref gr);
            V total = S.Broadcast(T.CreateTruncating(Sums.Sum(ref yr, units)));
            for (int k = 0; k < units; k += S.Count)
            {
                V scaled = S.Multiply(total, S.Load(ref ar, k));
                S.Store(S.Multiply(S.Subtract(scaled, S.Load(ref yr, k)), scale), ref gr, k);
            }
        }
    }
}
