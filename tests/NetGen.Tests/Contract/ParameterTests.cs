using System.Numerics;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

public class ParameterTests
{
    // SplitMix64 from state 42, in another language: √(6/6) and √(6/5) times its symmetric numbers.
    private static readonly float[] PinnedWeights =
    [
        0.48312977f, -0.680179238f, -0.44279775f, -0.311618567f,
        -0.923939645f, 0.736456156f, -0.563189626f, 0.601263762f,
        -0.350693524f, 0.259581208f, -0.646527708f, -0.0153599242f,
    ];

    [Fact]
    public void WeightIndex_and_BiasIndex_number_every_parameter_once()
    {
        Assert.All(ContractNetworks.Single, topology =>
        {
            NetworkUnderTest<float> network = ContractNetworks.Compiled.Create<float>(topology);
            List<int> indices = [];
            for (int layer = 1; layer <= network.LayerCount; layer++)
            {
                for (int output = 0; output < topology.Sizes[layer]; output++)
                {
                    indices.Add(network.BiasIndex(layer, output));
                    indices.AddRange(Enumerable.Range(0, topology.Sizes[layer - 1]).Select(input => network.WeightIndex(layer, output, input)));
                }
            }

            Assert.Equal(Enumerable.Range(0, network.ParameterCount), indices.Order());
            Assert.Equal(network.ParameterCount, network.Parameters.Length);
        });
    }

    [Theory]
    [InlineData("layer", 0, 0, 0)]
    [InlineData("layer", 3, 0, 0)]
    [InlineData("layer", -1, 0, 0)]
    [InlineData("output", 1, 4, 0)]
    [InlineData("output", 2, 1, 0)]
    [InlineData("output", 1, -1, 0)]
    [InlineData("input", 1, 0, 2)]
    [InlineData("input", 2, 0, 4)]
    [InlineData("input", 1, 0, -1)]
    public void An_index_of_no_parameter_is_refused_by_name(string parameter, int layer, int output, int input)
    {
        NetworkUnderTest<float> network = ContractNetworks.Compiled.Create<float>(ContractNetworks.Single[0]);

        Assert.Throws<ArgumentOutOfRangeException>(parameter, () => network.WeightIndex(layer, output, input));
        if (parameter != "input")
        {
            Assert.Throws<ArgumentOutOfRangeException>(parameter, () => network.BiasIndex(layer, output));
        }
    }

    [Fact]
    public void A_new_network_is_all_zero() =>
        Assert.All(ContractNetworks.Double, topology =>
            Assert.Equal(-1, ContractNetworks.Compiled.Create<double>(topology).Parameters.IndexOfAnyExcept(0)));

    [Fact]
    public void Initialize_draws_weights_within_their_limits_and_sets_biases_to_0()
    {
        Assert.All(ContractNetworks.Double, topology =>
        {
            NetworkUnderTest<double> network = Initialized<double>(topology, seed: 11);
            for (int layer = 1; layer <= network.LayerCount; layer++)
            {
                double limit = Math.Sqrt(6.0 / FanOf(topology, layer));
                double[] weights = [.. WeightsOf(network, layer)];
                Assert.All(weights, weight => Assert.InRange(Math.Abs(weight), 0, limit * (1 + Math.ScaleB(1, -24))));
                Assert.True(weights.Length < 50 || weights.Max() > 0.8 * limit, $"{topology}: no weight of layer {layer} comes near its limit {limit}");
                Assert.All(Enumerable.Range(0, topology.Sizes[layer]), output => Assert.Equal(0, network.Parameters[network.BiasIndex(layer, output)]));
            }
        });
    }

    [Fact]
    public void Initialize_gives_the_same_weights_in_both_precisions()
    {
        Assert.All(ContractNetworks.Single.Zip(ContractNetworks.Double), pair =>
        {
            NetworkUnderTest<float> single = Initialized<float>(pair.First, seed: 5);
            NetworkUnderTest<double> wide = Initialized<double>(pair.Second, seed: 5);
            Assert.Equal(Numbers.ToDouble<float>(single.Parameters), wide.Parameters.ToArray());
        });
    }

    [Fact]
    public void Equal_seeds_give_equal_weights_and_other_seeds_others()
    {
        float[] weights = Initialized<float>(ContractNetworks.Single[2], seed: 1).Parameters.ToArray();

        Assert.Equal(weights, Initialized<float>(ContractNetworks.Single[2], seed: 1).Parameters.ToArray());
        Assert.NotEqual(weights, Initialized<float>(ContractNetworks.Single[2], seed: 2).Parameters.ToArray());
    }

    [Fact]
    public void Seed_42_gives_the_weights_it_always_gave()
    {
        NetworkUnderTest<float> network = Initialized<float>(ContractNetworks.Single[0], seed: 42);

        Assert.Equal(PinnedWeights, WeightsOf(network, layer: 1).Concat(WeightsOf(network, layer: 2)));
    }

    private static NetworkUnderTest<T> Initialized<T>(Topology topology, int seed)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = ContractNetworks.Compiled.Create<T>(topology);
        network.Parameters.Fill(T.One);
        network.Initialize(seed);
        return network;
    }

    /// <summary>The weights of a layer, output by output, input by input.</summary>
    private static IEnumerable<T> WeightsOf<T>(NetworkUnderTest<T> network, int layer)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int output = 0; output < network.Topology.Sizes[layer]; output++)
        {
            for (int input = 0; input < network.Topology.Sizes[layer - 1]; input++)
            {
                yield return network.Parameters[network.WeightIndex(layer, output, input)];
            }
        }
    }

    private static double FanOf(Topology topology, int layer) => topology.Activations[layer - 1]
        is Activation.Relu or Activation.LeakyRelu or Activation.Elu or Activation.Gelu or Activation.GeluTanh or Activation.Silu or Activation.HardSwish or Activation.Mish
        ? topology.Sizes[layer - 1]
        : topology.Sizes[layer - 1] + topology.Sizes[layer];
}
