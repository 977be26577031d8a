using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>Sums of vectors of any length.</summary>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class Vectors<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    /// <summary><c>sum ← sum + scale·term</c>; nothing after <paramref name="count"/> elements is read or written.</summary>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void AddScaled<S, V>(ref T sum, ref T term, T scale, int count)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        V factor = S.Broadcast(scale);
        int k = 0;
        for (; k + S.Count <= count; k += S.Count)
        {
            S.Store(S.MultiplyAdd(factor, S.Load(ref term, k), S.Load(ref sum, k)), ref sum, k);
        }

        for (; k < count; k++)
        {
            Unsafe.Add(ref sum, k) = Scalar<T>.MultiplyAdd(scale, Unsafe.Add(ref term, k), Unsafe.Add(ref sum, k));
        }
    }

    /// <summary><c>sum[j] = Σᵣ row[r, j]</c>, first row first, or that sum continued from what is there.</summary>
    /// <param name="row">The first row; its last vector may be read past its end.</param>
    /// <param name="stride">Numbers from row to row.</param>
    /// <param name="rows">How many.</param>
    /// <param name="sum">Receives <paramref name="count"/> elements, and nothing after them.</param>
    /// <param name="count">Numbers in a row.</param>
    /// <param name="continues">Whether the sum goes on from what is there, else from 0.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void SumRows<S, V>(ref T row, nint stride, int rows, ref T sum, int count, bool continues)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        for (int j = 0; j < count; j += S.Count)
        {
            V lanes = continues ? S.Load(ref sum, j, count - j) : S.Zero;
            for (int r = 0; r < rows; r++)
            {
                lanes = S.Add(lanes, S.Load(ref row, (r * stride) + j));
            }

            S.Store(lanes, ref sum, j, count - j);
        }
    }
}
