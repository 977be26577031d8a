using System.Diagnostics;
using System.Runtime.Intrinsics;

namespace NetGen.Exhaustive.Floats;

/// <summary>exp, sigmoid and tanh of every float there is.</summary>
internal static class AllFloats
{
    // In ulp, 2^−23 of the larger of the result's size and 2^−6.
    private const double Bound = 2;

    private const int Blocks = 1 << 16;
    private const int BlockSize = 1 << 16;

    /// <summary>Reports the worst error of each function; true if none is over the bound.</summary>
    public static bool Run() => Run<ExpFunction>() & Run<SigmoidFunction>() & Run<TanhFunction>();

    private static bool Run<F>()
        where F : struct, IFunction
    {
        Stopwatch clock = Stopwatch.StartNew();
        double[] worst = new double[Blocks];
        Parallel.For(0, Blocks, block => worst[block] = WorstOf<F>((uint)block * BlockSize, BlockSize));

        double error = worst.Max();
        float argument = WorstArgument<F>((uint)Array.IndexOf(worst, error) * BlockSize, error);
        Console.WriteLine($"{F.Name,-8} worst error {error:F3} ulp, at {argument:R}; every float, {clock.Elapsed.TotalSeconds:F0} s");
        return error <= Bound;
    }

    private static float WorstArgument<F>(uint firstBits, double error)
        where F : struct, IFunction
    {
        uint bits = firstBits;
        while (WorstOf<F>(bits, 1) != error)
        {
            bits++;
        }

        return BitConverter.UInt32BitsToSingle(bits);
    }

    /// <summary>The worst error of <paramref name="count"/> floats with consecutive bits; the lanes of the last vector may go beyond.</summary>
    private static double WorstOf<F>(uint firstBits, int count)
        where F : struct, IFunction
    {
        Vector256<double> worst = Vector256<double>.Zero;
        for (int i = 0; i < count; i += Vector256<float>.Count)
        {
            Vector256<uint> step = count == 1 ? Vector256<uint>.Zero : Vector256<uint>.Indices + Vector256.Create((uint)i);
            Vector256<float> z = (Vector256.Create(firstBits) + step).AsSingle();
            (Vector256<double> lower, Vector256<double> upper) = Vector256.Widen(z);
            Vector256<double> expectedLower = F.Expected(lower);
            Vector256<double> expectedUpper = F.Expected(upper);

            (Vector256<double> resultLower, Vector256<double> resultUpper) = Vector256.Widen(F.Result(z));
            (Vector256<double> roundedLower, Vector256<double> roundedUpper) = Vector256.Widen(Vector256.Narrow(expectedLower, expectedUpper));
            worst = Vector256.Max(worst, Error(resultLower, expectedLower, roundedLower));
            worst = Vector256.Max(worst, Error(resultUpper, expectedUpper, roundedUpper));
        }

        return Math.Max(Math.Max(worst[0], worst[1]), Math.Max(worst[2], worst[3]));
    }

    /// <summary>In ulp; infinite if only one of the two is NaN, or infinite after rounding.</summary>
    private static Vector256<double> Error(Vector256<double> result, Vector256<double> expected, Vector256<double> rounded)
    {
        Vector256<double> size = Vector256.Max(Vector256.Abs(expected), Vector256.Create(1.0 / 64));
        Vector256<double> error = Vector256.Abs(result - expected) / size * (1 << 23);
        error = Vector256.ConditionalSelect(Vector256.IsNaN(error), Vector256.Create(double.PositiveInfinity), error);

        Vector256<double> bothInfinite = Vector256.Equals(result, rounded) & Vector256.IsPositiveInfinity(result);
        Vector256<double> bothNaN = Vector256.IsNaN(result) & Vector256.IsNaN(expected);
        return Vector256.ConditionalSelect(bothInfinite | bothNaN, Vector256<double>.Zero, error);
    }
}
