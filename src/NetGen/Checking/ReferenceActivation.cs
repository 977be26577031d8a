namespace NetGen;

/// <summary>The activations in plain double, in forms that neither overflow nor cancel for any finite z.</summary>
internal static class ReferenceActivation
{
    private const double LeakySlope = 0.01;
    private const double GeluCubic = 0.044715;

    /// <summary><c>a = g(z)</c> of a layer.</summary>
    public static double[] Apply(Activation activation, double[] z) =>
        activation == Activation.Softmax ? Softmax(z) : Array.ConvertAll(z, unit => Value(activation, unit));

    /// <summary><c>δ = ∂cost/∂z</c> of a layer from its <c>∂cost/∂a</c>.</summary>
    public static double[] Backward(Activation activation, double[] z, double[] a, double[] costByA)
    {
        // δⱼ = Σₖ ∂cost/∂aₖ · aₖ(1[j = k] − aⱼ) for softmax, in which every output depends on every input.
        double mean = activation == Activation.Softmax ? a.Zip(costByA, (ak, gk) => ak * gk).Sum() : 0;

        double[] delta = new double[z.Length];
        for (int j = 0; j < z.Length; j++)
        {
            delta[j] = activation == Activation.Softmax
                ? a[j] * (costByA[j] - mean)
                : costByA[j] * Derivative(activation, z[j]);
        }

        return delta;
    }

    /// <summary><c>ln(1 + eᶻ) = max(z, 0) + ln(1 + e^(−|z|))</c>.</summary>
    public static double Softplus(double z) => Math.Max(z, 0) + LogOnePlus(Math.Exp(-Math.Abs(z)));

    /// <summary><c>ln(1 + x)</c> without the rounding error of 1 + x, by Kahan's correction.</summary>
    public static double LogOnePlus(double x)
    {
        double sum = 1 + x;
        return sum == 1 ? x : Math.Log(sum) * x / (sum - 1);
    }

    private static double Value(Activation activation, double z) => activation switch
    {
        Activation.Identity => z,
        Activation.Sigmoid => Sigmoid(z),
        Activation.Tanh => Math.Tanh(z),
        Activation.Relu => z <= 0 ? 0 : z,
        Activation.LeakyRelu => z <= 0 ? LeakySlope * z : z,
        Activation.Elu => z <= 0 ? ExpMinusOne(z) : z,
        Activation.Softplus => Softplus(z),
        Activation.Gelu => z * NormalDistribution(z),
        Activation.GeluTanh => z * Sigmoid(2 * GeluArgument(z)),
        Activation.Silu => z * Sigmoid(z),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Expected an activation that acts on one unit."),
    };

    /// <summary>g′(z); at a kink the left derivative, except that Elu has none (both are 1).</summary>
    private static double Derivative(Activation activation, double z) => activation switch
    {
        Activation.Identity => 1,
        Activation.Sigmoid => Sigmoid(z) * Sigmoid(-z),
        Activation.Tanh => 1 - (Math.Tanh(z) * Math.Tanh(z)),
        Activation.Relu => z <= 0 ? 0 : 1,
        Activation.LeakyRelu => z <= 0 ? LeakySlope : 1,
        Activation.Elu => z <= 0 ? Math.Exp(z) : 1,
        Activation.Softplus => Sigmoid(z),
        Activation.Gelu => NormalDistribution(z) + (z * NormalDensity(z)),
        Activation.GeluTanh => GeluTanhDerivative(z),
        Activation.Silu => Sigmoid(z) * (1 + (z * Sigmoid(-z))),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Expected an activation that acts on one unit."),
    };

    private static double[] Softmax(double[] z)
    {
        double largest = z.Max();
        double[] powers = Array.ConvertAll(z, unit => Math.Exp(unit - largest));
        double sum = powers.Sum();
        return Array.ConvertAll(powers, power => power / sum);
    }

    private static double Sigmoid(double z) => 1 / (1 + Math.Exp(-z));

    /// <summary><c>eˣ − 1</c> without cancellation near 0, by Kahan's correction.</summary>
    private static double ExpMinusOne(double x)
    {
        double power = Math.Exp(x);
        return power == 1 ? x
            : power == 0 ? -1
            : (power - 1) * x / Math.Log(power);
    }

    /// <summary><c>Φ(z) = ½ erfc(−z/√2)</c>.</summary>
    private static double NormalDistribution(double z) => ErrorFunction.Erfc(-z / Math.Sqrt(2)) / 2;

    private static double NormalDensity(double z) => Math.Exp(-z * z / 2) / Math.Sqrt(2 * Math.PI);

    /// <summary><c>u(z) = √(2/π)(z + 0.044715 z³)</c>; <c>½(1 + tanh u) = σ(2u)</c>, which does not cancel.</summary>
    private static double GeluArgument(double z) => Math.Sqrt(2 / Math.PI) * (z + (GeluCubic * z * z * z));

    private static double GeluTanhDerivative(double z)
    {
        double u = GeluArgument(z);
        double slope = Sigmoid(2 * u) * Sigmoid(-2 * u);

        // Where σ′ has died away, u′ may be infinite.
        double slopeByZ = slope == 0 ? 0 : slope * 2 * Math.Sqrt(2 / Math.PI) * (1 + (3 * GeluCubic * z * z));
        return Sigmoid(2 * u) + (z * slopeByZ);
    }
}
