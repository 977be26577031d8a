namespace NetGen.Tests.Bounds;

/// <summary>Carries errors through an activation, forward and backward.</summary>
internal static class ActivationBound
{
    /// <summary>The error of <c>a = g(z)</c>, given that of z.</summary>
    public static double[] OfValue(Activation activation, double[] z, double[] a, double[] errorOfZ, Accuracy accuracy)
    {
        double[] error = new double[a.Length];
        if (activation == Activation.Softmax)
        {
            // z − max is rounded too. Errors of at most e in all z change a softmax by a factor between e^(−2e) and e^(2e).
            double largest = errorOfZ.Max() + (accuracy.UnitRoundoff * (z.Max() - z.Min()));
            double rounding = accuracy.Gamma(a.Length + 2);
            for (int k = 0; k < a.Length; k++)
            {
                error[k] = (a[k] * ((Math.Exp(2 * largest) - 1) + rounding)) + (2 * accuracy.OfFunction(a[k]));
            }
        }
        else
        {
            double slope = Smoothness.Of(activation).Slope;
            for (int k = 0; k < a.Length; k++)
            {
                error[k] = (slope * errorOfZ[k]) + accuracy.OfFunction(Math.Abs(a[k]) + (slope * errorOfZ[k]));
            }
        }

        return error;
    }

    /// <summary>The error of δ = ∂cost/∂z, given those of z, of a and of ∂cost/∂a.</summary>
    public static double[] OfDelta(Activation activation, Bounded z, Bounded a, Bounded costByA, Accuracy accuracy) =>
        activation == Activation.Softmax ? OfSoftmaxDelta(a, costByA, accuracy) : OfUnitDelta(Smoothness.Of(activation), z, a, costByA, accuracy);

    /// <summary><c>δ = ∂cost/∂a · g′</c>; g′ comes from z or from a, as 1 − a² does.</summary>
    private static double[] OfUnitDelta(Smoothness g, Bounded z, Bounded a, Bounded costByA, Accuracy accuracy)
    {
        double[] error = new double[z.Values.Length];
        for (int k = 0; k < error.Length; k++)
        {
            double fromZ = g.Curvature * z.Errors[k];
            double fromA = (2 * a.Errors[k]) + (a.Errors[k] * a.Errors[k]);
            double kink = Math.Abs(Math.Abs(z.Values[k]) - g.KinkAt) <= z.Errors[k] ? g.Kink : 0;
            double derivative = fromZ + (g.Curvature > 0 ? fromA : 0) + kink + accuracy.OfFunction(g.Slope);
            double magnitude = Math.Abs(costByA.Values[k]);
            error[k] = (costByA.Errors[k] * (g.Slope + derivative)) + (magnitude * (derivative + (accuracy.Gamma(2) * g.Slope)));
        }

        return error;
    }

    /// <summary><c>δⱼ = aⱼ(gⱼ − Σ aₖgₖ)</c> with g = ∂cost/∂a.</summary>
    private static double[] OfSoftmaxDelta(Bounded a, Bounded costByA, Accuracy accuracy)
    {
        double gamma = accuracy.Gamma(a.Values.Length + 4);
        double mean = 0;
        double meanMagnitude = 0;
        double meanError = 0;
        for (int k = 0; k < a.Values.Length; k++)
        {
            double g = Math.Abs(costByA.Values[k]);
            mean += a.Values[k] * costByA.Values[k];
            meanMagnitude += a.Values[k] * g;
            meanError += (a.Errors[k] * (g + costByA.Errors[k])) + (a.Values[k] * costByA.Errors[k]);
        }

        double[] error = new double[a.Values.Length];
        for (int j = 0; j < error.Length; j++)
        {
            double difference = Math.Abs(costByA.Values[j] - mean);
            double differenceError = costByA.Errors[j] + meanError + (gamma * (meanMagnitude + meanError + Math.Abs(costByA.Values[j]) + costByA.Errors[j]));
            error[j] = (a.Errors[j] * (difference + differenceError)) + (a.Values[j] * (differenceError + (gamma * difference)));
        }

        return error;
    }
}
