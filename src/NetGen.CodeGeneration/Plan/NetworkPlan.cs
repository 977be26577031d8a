using NetGen.CodeGeneration.Layers;
using NetGen.CodeGeneration.Model;
using NetGen.Functions;
using NetGen.Numerics;

namespace NetGen.CodeGeneration.Plan;

/// <summary>How a network is computed: everything that the emitter needs beside the model, as numbers.</summary>
/// <param name="Model">The network.</param>
/// <param name="Layers">The plan of each layer, layer l at l − 1.</param>
/// <param name="WeightCount">Weights of all layers; they come first among the parameters.</param>
/// <param name="ParameterCount">Weights and biases.</param>
/// <param name="MemoryCount">Numbers that hold the parameters: as many as there are, or fewer where weights have 16 or 8 bits.</param>
/// <param name="Slack">Elements after the parameters that the last vector of a row may read.</param>
/// <param name="Strategy">How it is computed.</param>
internal sealed record NetworkPlan(
    NetworkModel Model,
    EquatableArray<LayerPlan> Layers,
    int WeightCount,
    int ParameterCount,
    int MemoryCount,
    int Slack,
    Strategy Strategy)
{
    /// <summary>The last layer.</summary>
    public LayerPlan Output => Layers[Layers.Count - 1];

    /// <summary>The parameters of every layer.</summary>
    public IEnumerable<LayerParameters> Parameters => Layers.SelectMany(layer => layer.Kind.Parameters(layer));

    /// <summary>Lanes of a 512-bit vector, the unit that the plan counts in.</summary>
    public int Lanes => LanesOf(Model.Precision);

    /// <summary>Bytes of a number.</summary>
    public int NumberSize => 64 / Lanes;

    /// <summary>What is known of the loss.</summary>
    public LossFunction Loss => Model.Loss.Function(Model.Delta);

    /// <summary>Whether kernels read the literals where the compiler put them; those that load whole cache lines want them on a cache line.</summary>
    public bool ReadsLiterals =>
        Strategy is RegistersStrategy or LanesStrategy && Model is { Target.IsStatic: true, Weights.Parameters.AreResource: false };

    /// <summary>Bytes of a layer's parameters.</summary>
    public long BytesOf(LayerPlan layer) => Model.Storage switch
    {
        Storage.Int8 => NarrowWeights.Count(layer.Inputs, layer.Outputs) + (2L * layer.Outputs * NumberSize),
        Storage.Float16 or Storage.BFloat16 => (NarrowWeights.Count(layer.Inputs, layer.Outputs) * sizeof(ushort)) + ((long)layer.Outputs * NumberSize),
        Storage.Float32 => ((long)layer.WeightCount + layer.Outputs) * NumberSize,
    };

    /// <summary>Lanes of a 512-bit vector of this precision.</summary>
    public static int LanesOf(Precision precision) => precision == Precision.Double ? 8 : 16;
}
