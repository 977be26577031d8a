using NetGen.Text;

namespace NetGen.CodeGeneration.Model;

/// <summary>A model file of the project, as the task that runs before the compiler describes it.</summary>
/// <param name="File">The file, as the project names it: <c>models/digits.onnx</c>.</param>
/// <param name="Sizes">Units of each layer, the inputs first.</param>
/// <param name="Activations">The activation of each layer; none where the file does not say.</param>
/// <param name="Numbers">How the file stores its weights, for people: Float32.</param>
/// <param name="Largest">The largest magnitude of a weight.</param>
/// <param name="Weights">Where the weights are.</param>
internal sealed record ImportedNetwork(
    string File,
    EquatableArray<int> Sizes,
    EquatableArray<Activation> Activations,
    string Numbers,
    double Largest,
    ImportedWeights Weights)
{
    /// <summary>The file as messages show it.</summary>
    public string PrintableFile => Printable.Of(File);
}
