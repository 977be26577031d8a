using System.Runtime.InteropServices;
using NetGen;

namespace Samples;

/// <summary>The functions that <c>digits.h</c> declares.</summary>
public static class Exports
{
    /// <summary>Predicts rows of pixels. An exception cannot cross into C, so everything that may be wrong is asked for first.</summary>
    /// <param name="pixels">784 numbers a row, from 0 (paper) to 1 (ink).</param>
    /// <param name="rows">Rows, at least 1.</param>
    /// <param name="probabilities">Receives 10 numbers a row.</param>
    /// <returns>The digit of the first row, or −1 where an argument is wrong and nothing was written.</returns>
    [UnmanagedCallersOnly(EntryPoint = "digits_predict")]
    public static unsafe int Predict(float* pixels, int rows, float* probabilities)
    {
        if (pixels is null || probabilities is null || rows < 1 || rows > int.MaxValue / Digits.InputCount)
        {
            return -1;
        }

        ReadOnlySpan<float> inputs = new(pixels, rows * Digits.InputCount);
        Span<float> outputs = new(probabilities, rows * Digits.OutputCount);
        if (inputs.Overlaps(outputs))
        {
            return -1;
        }

        Digits.Forward(inputs, outputs);
        return Labels.ArgMax<float>(outputs[..Digits.OutputCount]);
    }
}
