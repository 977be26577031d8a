using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>A dense layer whose weights have 16 bits each, for one row. Each weight is converted exactly to the float it stands for, and sums are floats.</summary>
internal static class PairDense
{
    /// <summary><c>z[j] = b[j] + Σᵢ x[i]·W[i, j]</c>, inputs first to last; the sums stay in z, and 8 inputs at a time add to all of them.</summary>
    /// <typeparam name="F">What the 16 bits are.</typeparam>
    /// <typeparam name="S">The vector width.</typeparam>
    /// <typeparam name="V">Its vector.</typeparam>
    /// <param name="x">The inputs; nothing after them is read.</param>
    /// <param name="w">The weights' bits in pairs; the last vector of a row of pairs is read whole.</param>
    /// <param name="b">The biases; the last vector is read whole.</param>
    /// <param name="z">Receives the row, padded to whole vectors; any values are written there.</param>
    /// <param name="inputs">Numbers in x.</param>
    /// <param name="outputs">Numbers in z.</param>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static void Row<F, S, V>(ref float x, ref float w, ref float b, ref float z, int inputs, int outputs)
        where F : struct, IPairFormat
        where S : struct, ISimd<V, float>
        where V : struct
    {
        for (int j = 0; j < outputs; j += S.Count)
        {
            S.Store(S.Load(ref b, j), ref z, j);
        }

        int i = 0;
        for (; i + 8 <= inputs; i += 8)
        {
            V x0 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i)));
            V x1 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i + 1)));
            V x2 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i + 2)));
            V x3 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i + 3)));
            V x4 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i + 4)));
            V x5 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i + 5)));
            V x6 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i + 6)));
            V x7 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i + 7)));
            ref float pairs01 = ref Unsafe.Add(ref w, i / 2 * (nint)outputs);
            ref float pairs23 = ref Unsafe.Add(ref pairs01, outputs);
            ref float pairs45 = ref Unsafe.Add(ref pairs23, outputs);
            ref float pairs67 = ref Unsafe.Add(ref pairs45, outputs);
            for (int j = 0; j < outputs; j += S.Count)
            {
                V w01 = S.Load(ref pairs01, j);
                V w23 = S.Load(ref pairs23, j);
                V w45 = S.Load(ref pairs45, j);
                V w67 = S.Load(ref pairs67, j);
                V sum = S.Load(ref z, j);
                sum = S.MultiplyAdd(x0, F.First<S, V>(w01), sum);
                sum = S.MultiplyAdd(x1, F.Second<S, V>(w01), sum);
                sum = S.MultiplyAdd(x2, F.First<S, V>(w23), sum);
                sum = S.MultiplyAdd(x3, F.Second<S, V>(w23), sum);
                sum = S.MultiplyAdd(x4, F.First<S, V>(w45), sum);
                sum = S.MultiplyAdd(x5, F.Second<S, V>(w45), sum);
                sum = S.MultiplyAdd(x6, F.First<S, V>(w67), sum);
                sum = S.MultiplyAdd(x7, F.Second<S, V>(w67), sum);
                S.Store(sum, ref z, j);
            }
        }

        for (; i < inputs; i += 2)
        {
            bool isPair = i + 1 < inputs;
            V x0 = F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i)));
            V x1 = isPair ? F.Input<S, V>(S.Broadcast(Unsafe.Add(ref x, i + 1))) : S.Zero;
            ref float pairs01 = ref Unsafe.Add(ref w, i / 2 * (nint)outputs);
            for (int j = 0; j < outputs; j += S.Count)
            {
                V w01 = S.Load(ref pairs01, j);
                V sum = S.MultiplyAdd(x0, F.First<S, V>(w01), S.Load(ref z, j));
                S.Store(S.MultiplyAdd(x1, F.Second<S, V>(w01), sum), ref z, j);
            }
        }
    }
}
