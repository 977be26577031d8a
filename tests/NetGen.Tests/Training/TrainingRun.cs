using System.Text.Json;
using System.Text.Json.Serialization;
using NetGen.Data;
using NetGen.Tests.Oracle;

namespace NetGen.Tests.Training;

/// <summary>A reference run: data, first weights, optimiser, and the loss curve and test results that PyTorch got in double.</summary>
public sealed record TrainingRun(
    string Name,
    string Dataset,
    FeatureScaling Preprocessing,
    int[] LayerSizes,
    [property: JsonPropertyName("activations")] string[] ActivationNames,
    [property: JsonPropertyName("loss")] string LossName,
    double Lambda,
    OptimizerSettings Optimiser,
    int Epochs,
    double[][][] InitialWeights,
    double[][] InitialBiases,
    [property: JsonPropertyName("loss_every_10_epochs")] LossCurve Losses,
    int TestCorrect,
    int[] TestPredictions)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The names of all runs.</summary>
    public static TheoryData<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "train_*.json").Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal)];

    /// <summary>The network's shape, in double.</summary>
    [JsonIgnore]
    public Topology Topology => new(LayerSizes, OracleNames.ActivationsOf(ActivationNames), OracleNames.LossOf(LossName), Precision.Double);

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Data");

    /// <summary>Reads the run of that name.</summary>
    public static TrainingRun Load(string name) => Read<TrainingRun>(name + ".json");

    /// <summary>The rows of the training and the test split, scaled.</summary>
    public (LabelledData<double> Training, LabelledData<double> Test) LoadData()
    {
        LabelledData<double> all = CsvFile.Read<double>(Path.Combine(Folder, Dataset), "label", Math.Max(LayerSizes[^1], 2));
        DataSplit split = Read<DataSplits>("splits.json").Splits[Path.GetFileNameWithoutExtension(Dataset)];
        LabelledData<double> training = all.Select(split.Train);
        LabelledData<double> test = all.Select(split.Test);
        if (Preprocessing.Divisor is double divisor)
        {
            Divide(training.Rows, divisor);
            Divide(test.Rows, divisor);
        }
        else
        {
            Standardizer standardizer = Standardizer.Fit<double>(training.Rows, LayerSizes[0]);
            standardizer.Apply(training.Rows);
            standardizer.Apply(test.Rows);
        }

        return (training, test);
    }

    private static T Read<T>(string file)
    {
        using FileStream stream = File.OpenRead(Path.Combine(Folder, file));
        return JsonSerializer.Deserialize<T>(stream, Options)!;
    }

    private static void Divide(Span<double> values, double divisor)
    {
        foreach (ref double value in values)
        {
            value /= divisor;
        }
    }
}
