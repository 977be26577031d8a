namespace NetGen.Models;

/// <summary>A trained network as a model file holds it: at least one layer, each fitting the one before.</summary>
/// <param name="Layers">The layers with weights, the first one first.</param>
/// <param name="NumberType">How the file stores the weights.</param>
/// <param name="Samples">Rows to check an import by, where the file has some.</param>
internal sealed record TrainedNetwork(IReadOnlyList<TrainedLayer> Layers, NumberType NumberType, SampleRows? Samples = null)
{
    /// <summary>The files beside the model that hold some of its numbers; none where it holds all itself.</summary>
    public IReadOnlyList<string> DataFiles { get; init; } = [];

    /// <summary>Units of each layer, the inputs first.</summary>
    public IEnumerable<int> Sizes => Layers.Select(layer => layer.Outputs).Prepend(Layers[0].Inputs);

    /// <summary>Weights and biases of all layers.</summary>
    public long ParameterCount => Layers.Sum(layer => layer.Outputs * (layer.Inputs + 1L));
}
