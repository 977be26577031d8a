using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NetGen.Numerics;

/// <summary>Rows as lanes: the numbers of a unit lie side by side, one for each row, <c>[unit][row]</c>, with a stride of <c>lanes</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Lanes
{
    /// <summary>Rows become lanes; the lanes after the last row get copies of it, which keeps what is computed from them as finite as it is.</summary>
    public static void FromRows<T>(ref T source, int units, int rows, ref T target, int lanes)
        where T : unmanaged
    {
        Matrix.Transpose(ref source, units, rows, units, ref target, lanes);
        for (int unit = 0; unit < units; unit++)
        {
            ref T first = ref Unsafe.Add(ref target, unit * (nint)lanes);
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref first, rows), lanes - rows).Fill(Unsafe.Add(ref first, rows - 1));
        }
    }

    /// <summary>Lanes become rows.</summary>
    public static void ToRows<T>(ref T source, int lanes, int units, int rows, ref T target, int targetStride)
        where T : unmanaged =>
        Matrix.Transpose(ref source, lanes, units, rows, ref target, targetStride);

    /// <summary>Lane 0 of every unit.</summary>
    public static void ToRow<T>(ref T source, int lanes, Span<T> row)
        where T : unmanaged
    {
        for (int unit = 0; unit < row.Length; unit++)
        {
            row[unit] = Unsafe.Add(ref source, unit * (nint)lanes);
        }
    }

    /// <summary><c>zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ</c> for one row, number by number in the order of the inputs; to look at.</summary>
    public static void WeightedInput<T>(ReadOnlySpan<T> x, ref T w, ref T b, Span<T> z)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int j = 0; j < z.Length; j++)
        {
            T sum = Unsafe.Add(ref b, j);
            for (int i = 0; i < x.Length; i++)
            {
                sum = Scalar<T>.MultiplyAdd(x[i], Unsafe.Add(ref w, (i * z.Length) + j), sum);
            }

            z[j] = sum;
        }
    }

    /// <summary>The sum over the units of each row, added up in double in the order of a row's own sum.</summary>
    public static void SumUnits<T>(ref T source, int units, int lanes, ref T sums)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int row = 0; row < lanes; row++)
        {
            Unsafe.Add(ref sums, row) = T.CreateTruncating(Sums.Sum(ref Unsafe.Add(ref source, row), lanes, units));
        }
    }

    /// <summary>Clears the lanes after the last row.</summary>
    public static void ClearRest<T>(ref T source, int lanes, int units, int rows)
        where T : unmanaged
    {
        for (int unit = 0; unit < units; unit++)
        {
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref source, (unit * (nint)lanes) + rows), lanes - rows).Clear();
        }
    }

    /// <summary><c>Σ x[unit][row]</c> without the lanes after the last row, each unit added up in double.</summary>
    public static double Sum<T>(ref T source, int lanes, int units, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double sum = 0;
        for (int unit = 0; unit < units; unit++)
        {
            sum += Sums.Sum(ref Unsafe.Add(ref source, unit * (nint)lanes), rows);
        }

        return sum;
    }

    /// <summary>The sum of 512 bits of numbers, in an order that does not depend on the vector width.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static T Fold<T>(ref T parts)
        where T : unmanaged
    {
        Vector128<T> even = Simd128<T>.Load(ref parts, 0) + Simd128<T>.Load(ref parts, 2 * Vector128<T>.Count);
        Vector128<T> odd = Simd128<T>.Load(ref parts, Vector128<T>.Count) + Simd128<T>.Load(ref parts, 3 * Vector128<T>.Count);
        return Simd128<T>.Sum(even + odd);
    }
}
