namespace NetGen;

/// <summary>Makes the generator write a network of fixed sizes into the class.</summary>
/// <example><code>
/// [Network(400, 25, 7)]
/// public partial class CustomerNet;
///
/// [Network("digits.onnx")]
/// public static partial class Digits;
/// </code></example>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NetworkAttribute : Attribute
{
    /// <summary>A network of these sizes.</summary>
    /// <param name="sizes">Units of each layer: inputs, hidden layers, outputs. At least two, each at least 1.</param>
    public NetworkAttribute(params int[] sizes) => Sizes = sizes;

    /// <summary>The network of a model file: sizes, activations and weights are those that the file has.</summary>
    /// <param name="model">
    /// A file of the project's <c>NetworkWeights</c> items, by its path in the project, or by its name alone where only one file has it.
    /// Activations that the file does not say are those of <see cref="Hidden"/> and <see cref="Output"/>, or <see cref="Activations"/>.
    /// </param>
    public NetworkAttribute(string model)
    {
        Model = model;
        Sizes = [];
    }

    /// <summary>The model file; null where the sizes are given.</summary>
    public string? Model { get; }

    /// <summary>Units of each layer: inputs, hidden layers, outputs; none where a model file has them.</summary>
    public int[] Sizes { get; }

    /// <summary>
    /// A file of the project's <c>NetworkWeights</c> items: the network begins with its weights, and its layers are checked against the sizes
    /// and activations that are given here. A static class, which predicts and does not learn, needs this or a <see cref="Model"/>.
    /// </summary>
    public string? Weights { get; set; }

    /// <summary>Activation of the layers 1 to L − 1.</summary>
    public Activation Hidden { get; set; } = Activation.Sigmoid;

    /// <summary>Activation of the last layer, L.</summary>
    public Activation Output { get; set; } = Activation.Sigmoid;

    /// <summary>One activation for each layer 1 to L; replaces <see cref="Hidden"/> and <see cref="Output"/>.</summary>
    public Activation[]? Activations { get; set; }

    /// <summary>
    /// The cost that <c>Cost</c> and <c>Backward</c> compute. Unless given, what fits the output: BinaryCrossEntropy for Sigmoid,
    /// CrossEntropy for Softmax, MeanSquaredError for all others.
    /// </summary>
    public Loss Loss { get; set; }

    /// <summary>The constant δ of a <see cref="Loss"/> that has one, above 0: 1 unless given.</summary>
    public double Delta { get; set; } = 1;

    /// <summary>The type of the numbers: <see cref="float"/> unless given.</summary>
    public Precision Precision { get; set; }

    /// <summary>How the compiled-in weights of a static class are stored: as <see cref="float"/> unless given.</summary>
    public Storage Storage { get; set; }
}
