using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>Softmax and cross entropy where rows are lanes: element r of unit k lies k·lanes + r after the first.</summary>
/// <typeparam name="M">The elementary functions of the precision.</typeparam>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LanesSoftmax<M, T>
    where M : struct, IVectorMath<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary>
    /// <c>aₖ = exp(zₖ)/Σⱼ exp(zⱼ)</c> for each row, with the bits that a row gets alone. The largest z of a row, which is taken off first, and its sum
    /// of exponentials are kept.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Softmax<S, V>(ref T z, ref T a, int units, int lanes, ref T largest, ref T total)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint r = 0; r < lanes; r += S.Count)
        {
            V max = S.Load(ref z, r);
            for (nint k = 1; k < units; k++)
            {
                V zk = S.Load(ref z, (k * lanes) + r);
                max = S.Choose(S.LessThan(max, zk), zk, max);
            }

            S.Store(max, ref largest, r);
            for (nint k = 0; k < units; k++)
            {
                S.Store(M.Exp<S, V>(S.Subtract(S.Load(ref z, (k * lanes) + r), max)), ref a, (k * lanes) + r);
            }
        }

        Lanes.SumUnits(ref a, units, lanes, ref total);
        for (nint r = 0; r < lanes; r += S.Count)
        {
            V sum = S.Load(ref total, r);
            for (nint k = 0; k < units; k++)
            {
                S.Store(S.Divide(S.Load(ref a, (k * lanes) + r), sum), ref a, (k * lanes) + r);
            }
        }
    }

    /// <summary><c>−y·ln softmax(z) = y·((max z − z) + ln Σ exp(z − max z))</c> for each output and row.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void CrossEntropy<S, V>(ref T z, ref T y, ref T largest, ref T total, ref T terms, int units, int lanes)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (nint r = 0; r < lanes; r += S.Count)
        {
            V max = S.Load(ref largest, r);
            V logarithm = M.Log<S, V>(S.Load(ref total, r));
            for (nint k = r; k < units * (nint)lanes; k += lanes)
            {
                V below = S.Subtract(max, S.Load(ref z, k));
                S.Store(S.Multiply(S.Load(ref y, k), S.Add(below, logarithm)), ref terms, k);
            }
        }
    }

    /// <summary><c>δ = scale·((Σy)·a − y)</c>, the gradient of the cross entropy at z.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void CrossEntropyGradient<S, V>(ref T a, ref T y, ref T delta, int units, int lanes, T scale)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V factor = S.Broadcast(scale);
        nint end = units * (nint)lanes;
        for (nint r = 0; r < lanes; r += S.Count)
        {
            V total = S.Zero;
            for (nint k = r; k < end; k += lanes)
            {
                total = S.Add(total, S.Load(ref y, k));
            }

            for (nint k = r; k < end; k += lanes)
            {
                V error = S.Subtract(S.Multiply(total, S.Load(ref a, k)), S.Load(ref y, k));
                S.Store(S.Multiply(error, factor), ref delta, k);
            }
        }
    }

    /// <summary><c>δₖ = aₖ·(gₖ − Σⱼ gⱼ·aⱼ)</c>, from g to δ in place.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void SoftmaxGradient<S, V>(ref T delta, ref T a, int units, int lanes)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        nint end = units * (nint)lanes;
        for (nint r = 0; r < lanes; r += S.Count)
        {
            V sum = S.Zero;
            for (nint k = r; k < end; k += lanes)
            {
                sum = S.MultiplyAdd(S.Load(ref delta, k), S.Load(ref a, k), sum);
            }

            for (nint k = r; k < end; k += lanes)
            {
                S.Store(S.Multiply(S.Load(ref a, k), S.Subtract(S.Load(ref delta, k), sum)), ref delta, k);
            }
        }
    }
}
