using System.Text.Json;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Oracle;

/// <summary>The loss with a constant, against what PyTorch computed: networks whose weights are 1 from an input to its output, so that z is the input.</summary>
public class HuberTests
{
    private static readonly Lazy<CompiledNetworks> Networks = new(() => CompiledNetworks.Of([.. Files.SelectMany(
        file => new[] { TopologyOf(Read(file), Precision.Double), TopologyOf(Read(file), Precision.Single) })]));

    public static TheoryData<string> Names => [.. Files.Select(file => Path.GetFileName(file)!)];

    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Oracle", "losses");

    private static string[] Files => Directory.GetFiles(Folder, "huber_*.json");

    [Theory]
    [MemberData(nameof(Names))]
    public void Cost_and_gradient_are_those_of_the_oracle(string name)
    {
        JsonElement oracle = Read(Path.Combine(Folder, name));
        JsonElement expected = oracle.GetProperty("conventions").GetProperty("plain_1_over_m");
        double[] inputs = Rows(oracle.GetProperty("z"));
        double[] targets = Rows(oracle.GetProperty("targets"));
        double tolerance = oracle.GetProperty("tolerance").GetDouble();
        double[] delta = Rows(expected.GetProperty("grad_z"));

        NetworkUnderTest<double> network = Identity<double>(TopologyOf(oracle, Precision.Double), 1);
        double[] gradient = new double[network.ParameterCount];
        double[] inputGradient = new double[inputs.Length];
        double cost = network.Backward(inputs, targets, gradient, inputGradient);

        OracleAssert.Close("cost", expected.GetProperty("value").GetDouble(), network.Cost(inputs, targets), tolerance);
        OracleAssert.Close("cost of Backward", expected.GetProperty("value").GetDouble(), cost, tolerance);
        OracleAssert.Close("gradient", delta, inputGradient, tolerance);
        OracleAssert.Close("cost of the reference", cost, network.ToReference().Cost(inputs, targets), tolerance);

        NetworkUnderTest<float> single = Identity<float>(TopologyOf(oracle, Precision.Single), 1);
        float[] singleGradient = new float[inputs.Length];
        float singleCost = single.Backward(Singles(inputs), Singles(targets), new float[single.ParameterCount], singleGradient);
        OracleAssert.Close("cost in single precision", cost, singleCost, 1e-5);
        OracleAssert.Close("gradient in single precision", delta, Array.ConvertAll(singleGradient, number => (double)number), 1e-6);
    }

    private static NetworkUnderTest<T> Identity<T>(Topology topology, T one)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = Networks.Value.Create<T>(topology);
        for (int unit = 0; unit < network.InputCount; unit++)
        {
            network.Parameters[network.WeightIndex(1, unit, unit)] = one;
        }

        return network;
    }

    private static Topology TopologyOf(JsonElement oracle, Precision precision)
    {
        int units = oracle.GetProperty("K").GetInt32();
        return new(
            [units, units],
            OracleNames.ActivationsOf([oracle.GetProperty("output_activation").GetString()!]),
            Loss.Huber,
            precision,
            oracle.GetProperty("params").GetProperty("delta").GetDouble());
    }

    private static JsonElement Read(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
        return document.RootElement.Clone();
    }

    private static float[] Singles(double[] numbers) => Array.ConvertAll(numbers, number => (float)number);

    private static double[] Rows(JsonElement rows) => [.. rows.EnumerateArray().SelectMany(row => row.EnumerateArray(), (_, number) => number.GetDouble())];
}
