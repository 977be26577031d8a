using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>Reductions of a row. Their order is fixed, whatever the vector width.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Sums
{
    /// <summary><c>Σ xₖ</c>, added up in double: number k goes to sum k mod 8, and what is left of eights to one more.</summary>
    public static double Sum<T>(ref readonly T x, int count)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (typeof(T) != typeof(float) || !Vector128.IsHardwareAccelerated)
        {
            return Sum(in x, 1, count);
        }

        // The sums 0 and 1 in one vector, 2 and 3 in the next, and so on.
        ref float first = ref Unsafe.As<T, float>(ref Unsafe.AsRef(in x));
        Vector128<double> sums01 = Vector128<double>.Zero;
        Vector128<double> sums23 = Vector128<double>.Zero;
        Vector128<double> sums45 = Vector128<double>.Zero;
        Vector128<double> sums67 = Vector128<double>.Zero;
        int k = 0;
        for (; k + 8 <= count; k += 8)
        {
            (Vector128<double> x01, Vector128<double> x23) = Vector128.Widen(Vector128.LoadUnsafe(ref first, (nuint)k));
            (Vector128<double> x45, Vector128<double> x67) = Vector128.Widen(Vector128.LoadUnsafe(ref first, (nuint)k + 4));
            sums01 += x01;
            sums23 += x23;
            sums45 += x45;
            sums67 += x67;
        }

        double rest = 0;
        for (; k < count; k++)
        {
            rest += Unsafe.Add(ref first, k);
        }

        Vector128<double> sums = (sums01 + sums45) + (sums23 + sums67);
        return (sums[0] + sums[1]) + rest;
    }

    /// <summary><c>Σ xₖ</c> of numbers that lie <paramref name="stride"/> apart, added up in double in the same order.</summary>
    public static double Sum<T>(ref readonly T x, nint stride, int count)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T next = ref Unsafe.AsRef(in x);
        double sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0, sum4 = 0, sum5 = 0, sum6 = 0, sum7 = 0;
        int k = 0;
        for (; k + 8 <= count; k += 8)
        {
            sum0 += double.CreateTruncating(next);
            sum1 += double.CreateTruncating(Unsafe.Add(ref next, stride));
            sum2 += double.CreateTruncating(Unsafe.Add(ref next, 2 * stride));
            sum3 += double.CreateTruncating(Unsafe.Add(ref next, 3 * stride));
            sum4 += double.CreateTruncating(Unsafe.Add(ref next, 4 * stride));
            sum5 += double.CreateTruncating(Unsafe.Add(ref next, 5 * stride));
            sum6 += double.CreateTruncating(Unsafe.Add(ref next, 6 * stride));
            sum7 += double.CreateTruncating(Unsafe.Add(ref next, 7 * stride));
            next = ref Unsafe.Add(ref next, 8 * stride);
        }

        double rest = 0;
        for (; k < count; k++)
        {
            rest += double.CreateTruncating(next);
            next = ref Unsafe.Add(ref next, stride);
        }

        return (((sum0 + sum4) + (sum2 + sum6)) + ((sum1 + sum5) + (sum3 + sum7))) + rest;
    }

    /// <summary><c>Σ xₖ²</c>, added up in double: number k goes to sum k mod 4.</summary>
    public static double SumOfSquares<T>(ref readonly T x, int count)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T first = ref Unsafe.AsRef(in x);
        double sum0 = 0, sum1 = 0, sum2 = 0, sum3 = 0;
        int k = 0;
        for (; k + 4 <= count; k += 4)
        {
            sum0 += Square(Unsafe.Add(ref first, k));
            sum1 += Square(Unsafe.Add(ref first, k + 1));
            sum2 += Square(Unsafe.Add(ref first, k + 2));
            sum3 += Square(Unsafe.Add(ref first, k + 3));
        }

        for (; k < count; k++)
        {
            sum0 += Square(Unsafe.Add(ref first, k));
        }

        return (sum0 + sum1) + (sum2 + sum3);
    }

    /// <summary>The largest of at least one number; one that is NaN is passed over unless it is the first.</summary>
    public static T Max<T>(ref readonly T x, int count)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ref T first = ref Unsafe.AsRef(in x);
        T max = first;
        for (int k = 1; k < count; k++)
        {
            T value = Unsafe.Add(ref first, k);
            max = value > max ? value : max;
        }

        return max;
    }

    private static double Square<T>(T value)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double wide = double.CreateTruncating(value);
        return wide * wide;
    }
}
