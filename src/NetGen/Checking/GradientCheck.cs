using System.Numerics;

namespace NetGen;

/// <summary>
/// Checks a network's <c>Backward</c> against the definition of a derivative: central differences of the cost, which a <see cref="ReferenceNetwork"/>
/// computes in double whatever the network's precision.
/// </summary>
public static class GradientCheck
{
    /// <summary>What differences in double can show, for derivatives of size 1.</summary>
    private const double QuotientTolerance = 1e-7;

    /// <summary>Roundings in the activation, its derivative and the loss, beside those of the sums.</summary>
    private const int RoundingsBesideSums = 4;

    /// <summary>Below this share of the cost (or of 1), rounding of the cost hides a derivative.</summary>
    private const double SmallestScale = 1.0 / 16;

    /// <summary>Checks the derivatives by every parameter and every input.</summary>
    /// <remarks>
    /// A difference is measured against the largest derivative of its layer, but at least 1/16 of the cost or of 1. The tolerance is
    /// <c>4·u·(Σ (nₗ₋₁ + nₗ) + m)</c>, with the roundoff unit u of the network's precision, its widths n and m rows, and at least 1e-7. Derivatives
    /// at a kink cannot be checked like this; the result counts them. (Several kinks at one point, whose bends add up to exactly 0, go unnoticed and
    /// can fail a right gradient.) The cost is computed about 25 times for each parameter at worst: use a few rows.
    /// </remarks>
    /// <param name="network">The network; it is not changed.</param>
    /// <param name="inputs">m rows of inputs.</param>
    /// <param name="targets">m rows of targets.</param>
    /// <param name="l2">Weight of the L2 penalty, 0 or more.</param>
    /// <typeparam name="TNetwork">The network's class.</typeparam>
    /// <typeparam name="T">Its numbers.</typeparam>
    /// <exception cref="ArgumentException">A length does not fit the network.</exception>
    /// <exception cref="ArgumentOutOfRangeException">l2 is negative, NaN or infinite.</exception>
    public static GradientCheckResult Run<TNetwork, T>(INetwork<TNetwork, T> network, ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double l2 = 0)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(network);
        T[] gradient = new T[TNetwork.ParameterCount];
        T[] inputGradient = new T[inputs.Length];
        network.Backward(inputs, targets, gradient, inputGradient, l2);

        ReferenceNetwork reference = ReferenceNetwork.From(network);
        double[] x = Widened(inputs);
        double[] y = Widened(targets);
        double Cost() => reference.Cost(x, y, l2);

        double smallestScale = SmallestScale * Math.Max(1, Math.Abs(Cost()));
        double accuracy = QuotientTolerance / 4 * smallestScale;
        List<Entry> entries = [];
        foreach (ParameterPlace place in ParameterPlace.All<TNetwork, T>())
        {
            double? derivative = DifferenceQuotient.Derivative(Cost, ref place.In(reference.Weights, reference.Biases), accuracy);
            entries.Add(new(place.Layer, place.Output, place.Input, double.CreateChecked(gradient[place.Index]), derivative));
        }

        for (int i = 0; i < x.Length; i++)
        {
            double? derivative = DifferenceQuotient.Derivative(Cost, ref x[i], accuracy);
            entries.Add(new(0, i / TNetwork.InputCount, i % TNetwork.InputCount, double.CreateChecked(inputGradient[i]), derivative));
        }

        GradientDifference worst = entries.GroupBy(entry => entry.Layer).SelectMany(layer => Differences([.. layer], smallestScale)).MaxBy(entry => entry.Scaled)!;
        int skipped = entries.Count(entry => entry.Derivative == null);
        bool allZero = Array.TrueForAll(gradient, T.IsZero);
        return new(worst, Tolerance<T>(TNetwork.Topology, x.Length / TNetwork.InputCount), entries.Count - skipped, skipped, allZero);
    }

    private static double[] Widened<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        Array.ConvertAll(values.ToArray(), double.CreateChecked);

    private static IEnumerable<GradientDifference> Differences(Entry[] layer, double smallestScale)
    {
        double scale = layer.Max(entry => Math.Max(smallestScale, Math.Abs(entry.Derivative ?? 0)));
        return layer.Select(entry => entry.Compare(scale));
    }

    /// <summary>A sum of n terms is off by at most n·u times the sum of their sizes: n of the layer before in z, of the layer in δ, of the rows in the gradient.</summary>
    private static double Tolerance<T>(Topology topology, int rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double roundoff = double.CreateChecked(T.BitIncrement(T.One) - T.One) / 2;
        int terms = topology.Sizes.SkipLast(1).Sum() + topology.Sizes.Skip(1).Sum() + rows;
        return Math.Max(QuotientTolerance, RoundingsBesideSums * roundoff * terms);
    }

    private sealed record Entry(int Layer, int Output, int? Input, double Given, double? Derivative)
    {
        /// <summary>A derivative that is not finite is wrong even where there is nothing to compare it with.</summary>
        public GradientDifference Compare(double scale)
        {
            double scaled = double.IsFinite(Given) ? Math.Abs(Given - (Derivative ?? Given)) / scale : double.PositiveInfinity;
            return new(Layer, Output, Input, Given, Derivative ?? double.NaN, scaled);
        }
    }
}
