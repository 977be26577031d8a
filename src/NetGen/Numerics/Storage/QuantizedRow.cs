using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>A row of inputs as integers with one scale.</summary>
internal static class QuantizedRow
{
    /// <summary>Added to a number up to 2²², this leaves its integer, rounded to nearest and ties to even, in the lowest bits.</summary>
    private const float Rounding = 3 << 22;

    /// <summary>
    /// <c>q[i] = round((x[i] / m)·X)</c>, ties to even, with <c>m = max|x|</c> and X the largest integer for so many inputs; of a row of zeros, zeros.
    /// </summary>
    /// <param name="x">The inputs; nothing after them is read.</param>
    /// <param name="q">Receives the integers in floats' bits, then at least one 0, padded to whole vectors.</param>
    /// <param name="inputs">Numbers in x.</param>
    /// <returns><c>s = m / X</c>, so that <c>x[i] ≈ s·q[i]</c>; NaN if a number is NaN or infinite, and q holds any integers then.</returns>
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    public static float Write<S, V>(ref float x, ref float q, int inputs)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        float largest = InputRange.Largest<S, V>(ref x, inputs);
        float limit = NarrowWeights.MaxInput(inputs);
        V divisor = S.Broadcast(largest == 0 ? 1 : largest);
        V factor = S.Broadcast(limit);
        int whole = inputs - (inputs % S.Count);
        for (int i = 0; i < whole; i += S.Count)
        {
            S.Store(Quantize<S, V>(S.Load(ref x, i), divisor, factor), ref q, i);
        }

        // The last vector is not full: zeros follow the row.
        S.Store(Quantize<S, V>(S.Load(ref x, whole, inputs - whole), divisor, factor), ref q, whole);
        return largest / limit;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V Quantize<S, V>(V x, V divisor, V factor)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        V rounding = S.Broadcast(Rounding);
        V scaled = S.Multiply(S.Divide(x, divisor), factor);
        return S.SubtractBits(S.Add(scaled, rounding), rounding);
    }
}
