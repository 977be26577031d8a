using System.Text.Json;
using System.Text.Json.Serialization;

namespace NetGen.Tests.Oracle;

/// <summary>
/// One file of golden numbers: a network, its data, and what PyTorch or GNU Octave computed in double. Layers are counted from 0 here, so
/// <c>Weights[0]</c> is W of layer 1; every array of a layer holds rows.
/// </summary>
public sealed record OracleCase(
    string Name,
    int[] LayerSizes,
    [property: JsonPropertyName("activations")] string[] ActivationNames,
    [property: JsonPropertyName("loss")] string LossName,
    double Lambda,
    int BatchSize,
    double[][][] Weights,
    double[][] Biases,
    double[][] Inputs,
    double[][] Targets,
    double[][][] Z,
    double[][][] A,
    double LossValue,
    double[][][] Delta,
    double[][][] GradWeights,
    double[][] GradBiases,
    double[][] GradInputs,
    [property: JsonPropertyName("after_gd_1")] OptimizerRun AfterGradientDescent,
    [property: JsonPropertyName("after_momentum_5")] OptimizerRun? AfterMomentum,
    [property: JsonPropertyName("after_adam_5")] OptimizerRun? AfterAdam,
    OracleTolerances Tolerances)
{
    private const string Format = "netgen-oracle-case/1";

    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>All cases, for <c>[MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]</c>.</summary>
    public static TheoryData<string> Names => [.. AllNames];

    /// <summary>The names of all cases.</summary>
    public static IReadOnlyList<string> AllNames { get; } =
        [.. Directory.GetFiles(Folder, "*.json").Where(IsCase).Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The activation of each layer, layer 1 first.</summary>
    [JsonIgnore]
    public Activation[] Activations => OracleNames.ActivationsOf(ActivationNames);

    /// <summary>The loss; what the file states is <see cref="LossFactor"/> times that.</summary>
    [JsonIgnore]
    public Loss Loss => OracleNames.LossOf(LossName);

    /// <summary>m where the file's loss is the sum over the rows, 1 where it is their mean.</summary>
    [JsonIgnore]
    public double LossFactor => LossName == "logistic_sum_eq2c" ? BatchSize : 1;

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Oracle", "cases");

    /// <summary>Reads the case of that name.</summary>
    public static OracleCase Load(string name)
    {
        using FileStream file = File.OpenRead(Path.Combine(Folder, name + ".json"));
        return JsonSerializer.Deserialize<OracleCase>(file, Options)!;
    }

    /// <summary>The network's shape in the given precision.</summary>
    public Topology Topology(Precision precision = Precision.Double) => new(LayerSizes, Activations, Loss, precision);

    /// <summary>All rows one after the other, as networks take them.</summary>
    public static double[] Flat(double[][] rows) => [.. rows.SelectMany(row => row)];

    private static bool IsCase(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.GetProperty("format").GetString() == Format;
    }
}
