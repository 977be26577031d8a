namespace NetGen.CompiledModels.Tests;

/// <summary>A network that was compiled from a model file.</summary>
/// <param name="Golden">The file of golden rows, and in it the member that has the outputs, or the model.</param>
/// <param name="Topology">Its sizes and activations.</param>
/// <param name="Forward">Predicts rows.</param>
/// <param name="Weight">A weight by layer (from 1), output and input.</param>
/// <param name="Bias">A bias by layer (from 1) and output.</param>
/// <param name="Tolerance">The largest difference of an output, to 1 or the output.</param>
internal sealed record ImportedNetwork(
    (string File, string Outputs) Golden,
    Topology Topology,
    Func<double[], double[]> Forward,
    Func<int, int, int, double> Weight,
    Func<int, int, double> Bias,
    double Tolerance)
{
    // Rounding of a few layers in single precision, with outputs up to 5.
    private const double SingleTolerance = 2e-6;
    private const double DoubleTolerance = 1e-12;

    public delegate void ForwardOf<T>(ReadOnlySpan<T> inputs, Span<T> outputs);

    public delegate ReadOnlySpan<T> ParametersOf<T>();

    public static ImportedNetwork Of(
        string golden, Topology topology, ForwardOf<float> forward, ParametersOf<float> parameters, Func<int, int, int, int> weight, Func<int, int, int> bias) => new(
        Split(golden),
        topology,
        inputs =>
        {
            float[] outputs = new float[inputs.Length / topology.Sizes[0] * topology.Sizes[^1]];
            forward([.. inputs.Select(number => (float)number)], outputs);
            return [.. outputs.Select(number => (double)number)];
        },
        (layer, output, input) => parameters()[weight(layer, output, input)],
        (layer, output) => parameters()[bias(layer, output)],
        SingleTolerance);

    public static ImportedNetwork Of(
        string golden, Topology topology, ForwardOf<double> forward, ParametersOf<double> parameters, Func<int, int, int, int> weight, Func<int, int, int> bias) => new(
        Split(golden),
        topology,
        inputs =>
        {
            double[] outputs = new double[inputs.Length / topology.Sizes[0] * topology.Sizes[^1]];
            forward(inputs, outputs);
            return outputs;
        },
        (layer, output, input) => parameters()[weight(layer, output, input)],
        (layer, output) => parameters()[bias(layer, output)],
        DoubleTolerance);

    private static (string File, string Outputs) Split(string golden) => golden.Split(' ') is [var file, var outputs] ? (file, outputs) : (golden, "expected_f64");
}
