namespace NetGen.Models.Tests.Support;

/// <summary>The forward pass from the equations, in double precision, for all activations.</summary>
internal static class ForwardPass
{
    public static double[] Run(TrainedNetwork network, double[] inputs) => network.Layers.Aggregate(inputs, Layer);

    /// <summary>The largest difference between a network's outputs and the expected ones.</summary>
    public static double WorstDifference(TrainedNetwork network, SampleRows samples) =>
        samples.Inputs.Zip(samples.Outputs).Max(row => Run(network, row.First).Zip(row.Second).Max(pair => Math.Abs(pair.First - pair.Second)));

    private static double[] Layer(double[] x, TrainedLayer layer)
    {
        double[] z = [.. layer.Biases.Select((bias, output) => bias + Enumerable.Range(0, layer.Inputs).Sum(input => layer.Weights[(output * layer.Inputs) + input] * x[input]))];
        return layer.Activation switch
        {
            Activation.Identity => z,
            Activation.Sigmoid => Array.ConvertAll(z, value => 1 / (1 + Math.Exp(-value))),
            Activation.Tanh => Array.ConvertAll(z, Math.Tanh),
            Activation.Relu => Array.ConvertAll(z, value => Math.Max(value, 0)),
            Activation.Softmax => Softmax(z),
            Activation.LeakyRelu => Array.ConvertAll(z, value => value > 0 ? value : 0.01 * value),
            Activation.Elu => Array.ConvertAll(z, value => value > 0 ? value : Math.Exp(value) - 1),
            Activation.Softplus => Array.ConvertAll(z, value => Math.Log(1 + Math.Exp(value))),
            Activation.Gelu => Array.ConvertAll(z, value => 0.5 * value * (1 + Erf(value / Math.Sqrt(2)))),
            Activation.GeluTanh => Array.ConvertAll(z, value => 0.5 * value * (1 + Math.Tanh(Math.Sqrt(2 / Math.PI) * (value + (0.044715 * value * value * value))))),
            Activation.Silu => Array.ConvertAll(z, value => value / (1 + Math.Exp(-value))),
            Activation.HardSwish => Array.ConvertAll(z, value => value * Math.Min(Math.Max(value + 3, 0), 6) / 6),
            Activation.Mish => Array.ConvertAll(z, value => value * Math.Tanh(Math.Log(1 + Math.Exp(value)))),
            _ => throw new NotSupportedException($"Layer {layer.Name} has no activation."),
        };
    }

    /// <summary><c>erf(x) = 2/√π · e^(−x²) · Σ 2ⁿx²ⁿ⁺¹ / (1·3·…·(2n+1))</c>, whose terms all have the sign of x.</summary>
    private static double Erf(double x)
    {
        double sum = 0;
        double term = x;
        for (int n = 1; sum + term != sum; n++)
        {
            sum += term;
            term *= 2 * x * x / ((2 * n) + 1);
        }

        return 2 / Math.Sqrt(Math.PI) * Math.Exp(-x * x) * sum;
    }

    private static double[] Softmax(double[] z)
    {
        double[] exponentials = Array.ConvertAll(z, value => Math.Exp(value - z.Max()));
        return Array.ConvertAll(exponentials, value => value / exponentials.Sum());
    }
}
