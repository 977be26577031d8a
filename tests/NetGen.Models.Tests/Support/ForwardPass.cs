namespace NetGen.Models.Tests.Support;

/// <summary>The forward pass from the equations, in double precision, for the activations of the golden files.</summary>
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
            Activation.ReLU => Array.ConvertAll(z, value => Math.Max(value, 0)),
            Activation.Softmax => Softmax(z),
            _ => throw new NotSupportedException($"{layer.Activation} is in no golden file of these formats."),
        };
    }

    private static double[] Softmax(double[] z)
    {
        double[] exponentials = Array.ConvertAll(z, value => Math.Exp(value - z.Max()));
        return Array.ConvertAll(exponentials, value => value / exponentials.Sum());
    }
}
