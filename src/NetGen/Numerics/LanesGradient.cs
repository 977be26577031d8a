using System.ComponentModel;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>The gradient of a layer's weights and biases where rows are lanes: element r of unit k lies k·lanes + r after the first.</summary>
/// <remarks>
/// Each sum has as many parts as the widest vector has lanes, at every width: part k takes the rows k, k + parts, …, and the parts are folded in pairs.
/// </remarks>
/// <typeparam name="T">float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LanesGradient<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Group = 4;

    private static int PartCount
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => 64 / Unsafe.SizeOf<T>();
    }

    /// <summary>Adds <c>Σᵣ aᵢ[r]·δⱼ[r]</c> to ∂W[i, j], i·outputs + j after <paramref name="gw"/>, and <c>Σᵣ δⱼ[r]</c> to ∂bⱼ.</summary>
    /// <remarks>Memory is read up to three units after the inputs.</remarks>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Add<S, V>(ref T a, ref T delta, int inputs, int outputs, int lanes, ref T gw, ref T gb)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        Parts parts = default;
        ref T first = ref Unsafe.As<Parts, T>(ref parts);
        for (int j = 0; j < outputs; j++)
        {
            ref T dj = ref Unsafe.Add(ref delta, j * (nint)lanes);
            for (int i = 0; i < inputs; i += Group)
            {
                // A group that goes beyond the inputs reads elements after them, whose products nobody takes.
                Products<S, V>(ref Unsafe.Add(ref a, i * (nint)lanes), ref dj, lanes, ref first);
                for (int k = 0; k < Math.Min(Group, inputs - i); k++)
                {
                    Unsafe.Add(ref gw, ((i + k) * outputs) + j) += Lanes.Fold(ref Unsafe.Add(ref first, k * PartCount));
                }
            }

            Unsafe.Add(ref gb, j) += Lanes.Fold(ref Unsafe.Add(ref first, Group * PartCount));
        }
    }

    // Four inputs at a time and δ itself: as many sums as hide the latency of the multiply-add.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Products<S, V>(ref T a, ref T delta, int lanes, ref T parts)
        where S : struct, ISimd<V, T>
        where V : struct
    {
        ref T a1 = ref Unsafe.Add(ref a, lanes);
        ref T a2 = ref Unsafe.Add(ref a1, lanes);
        ref T a3 = ref Unsafe.Add(ref a2, lanes);
        for (nint k = 0; k < PartCount; k += S.Count)
        {
            V sum = S.Zero;
            V sum0 = S.Zero;
            V sum1 = S.Zero;
            V sum2 = S.Zero;
            V sum3 = S.Zero;
            for (nint r = k; r < lanes; r += PartCount)
            {
                V dr = S.Load(ref delta, r);
                sum = S.Add(sum, dr);
                sum0 = S.MultiplyAdd(S.Load(ref a, r), dr, sum0);
                sum1 = S.MultiplyAdd(S.Load(ref a1, r), dr, sum1);
                sum2 = S.MultiplyAdd(S.Load(ref a2, r), dr, sum2);
                sum3 = S.MultiplyAdd(S.Load(ref a3, r), dr, sum3);
            }

            S.Store(sum0, ref parts, k);
            S.Store(sum1, ref parts, PartCount + k);
            S.Store(sum2, ref parts, (2 * PartCount) + k);
            S.Store(sum3, ref parts, (3 * PartCount) + k);
            S.Store(sum, ref parts, (Group * PartCount) + k);
        }
    }

    /// <summary>The parts of the sums.</summary>
    [StructLayout(LayoutKind.Sequential, Size = (Group + 1) * 64)]
    private struct Parts;
}
