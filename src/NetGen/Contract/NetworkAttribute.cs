namespace NetGen;

/// <summary>Makes the generator write a network of fixed sizes into the class.</summary>
/// <example><code>
/// [Network(400, 25, 7)]
/// public partial class CustomerNet;
/// </code></example>
/// <param name="sizes">Units of each layer: inputs, hidden layers, outputs. At least two, each at least 1.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
public sealed class NetworkAttribute(params int[] sizes) : Attribute
{
    /// <summary>Units of each layer: inputs, hidden layers, outputs.</summary>
    public int[] Sizes { get; } = sizes;

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

    /// <summary>The type of the numbers: <see cref="float"/> unless given.</summary>
    public Precision Precision { get; set; }
}
