using System.Numerics;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

public class NotANumberTests
{
    private const int Rows = 37;
    private const int BadRow = 20;

    [Fact]
    public void NaN_in_a_row_reaches_that_rows_outputs_and_no_others()
    {
        Assert.All(ContractNetworks.Single, AssertForward<float>);
        Assert.All(ContractNetworks.Double, AssertForward<double>);
    }

    [Fact]
    public void NaN_in_a_row_reaches_the_cost_the_gradient_and_that_rows_input_gradient_and_no_others()
    {
        Assert.All(ContractNetworks.Single, AssertBackward<float>);
        Assert.All(ContractNetworks.Double, AssertBackward<double>);
    }

    [Theory]
    [InlineData(Activation.Relu, double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(Activation.Relu, double.NegativeInfinity, 0)]
    [InlineData(Activation.Identity, double.NegativeInfinity, double.NegativeInfinity)]
    [InlineData(Activation.LeakyRelu, double.NegativeInfinity, double.NegativeInfinity)]
    [InlineData(Activation.Sigmoid, double.PositiveInfinity, 1)]
    [InlineData(Activation.Sigmoid, double.NegativeInfinity, 0)]
    [InlineData(Activation.Tanh, double.NegativeInfinity, -1)]
    [InlineData(Activation.Softplus, double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(Activation.Elu, double.NegativeInfinity, -1)]
    [InlineData(Activation.HardSwish, double.PositiveInfinity, double.PositiveInfinity)]
    [InlineData(Activation.HardSwish, double.NegativeInfinity, 0)]
    [InlineData(Activation.Mish, double.PositiveInfinity, double.PositiveInfinity)]
    public void Infinity_flows_through_an_activation(Activation activation, double z, double a)
    {
        NetworkUnderTest<float> single = ActivationNetworks.Create<float>(activation);
        NetworkUnderTest<double> wide = ActivationNetworks.Create<double>(activation);
        float[] output = new float[1];
        double[] wideOutput = new double[1];

        single.Forward([(float)z], output);
        wide.Forward([z], wideOutput);

        Assert.Equal((float)a, output[0]);
        Assert.Equal(a, wideOutput[0]);
    }

    [Fact]
    public void NaN_passes_through_every_activation()
    {
        Assert.All(Enum.GetValues<Activation>(), activation =>
        {
            float[] output = new float[1];
            double[] wideOutput = new double[1];
            ActivationNetworks.Create<float>(activation).Forward([float.NaN], output);
            ActivationNetworks.Create<double>(activation).Forward([double.NaN], wideOutput);
            Assert.Equal(float.NaN, output[0]);
            Assert.Equal(double.NaN, wideOutput[0]);
        });
    }

    private static void AssertForward<T>(Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkCase<T> networkCase = NetworkCase<T>.Random(ContractNetworks.Compiled, topology, Rows, seed: 4);
        NetworkUnderTest<T> network = networkCase.Network;
        T[] clean = new T[networkCase.Targets.Length];
        T[] outputs = new T[networkCase.Targets.Length];
        network.Forward(networkCase.Inputs, clean);
        Spoil(networkCase);

        network.Forward(networkCase.Inputs, outputs);

        for (int row = 0; row < Rows; row++)
        {
            ReadOnlySpan<T> got = outputs.AsSpan(row * network.OutputCount, network.OutputCount);
            ReadOnlySpan<T> want = row == BadRow ? NaNs<T>(network.OutputCount) : clean.AsSpan(row * network.OutputCount, network.OutputCount);
            Assert.True(got.SequenceEqual(want), $"{NetworkSource.Attribute(topology)}: row {row}");
        }
    }

    private static void AssertBackward<T>(Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkCase<T> networkCase = NetworkCase<T>.Random(ContractNetworks.Compiled, topology, Rows, seed: 4);
        NetworkUnderTest<T> network = networkCase.Network;
        T[] gradient = new T[network.ParameterCount];
        T[] inputGradient = new T[networkCase.Inputs.Length];
        T[] clean = new T[networkCase.Inputs.Length];
        network.Backward(networkCase.Inputs, networkCase.Targets, gradient, clean);
        Spoil(networkCase);

        T cost = network.Backward(networkCase.Inputs, networkCase.Targets, gradient, inputGradient);

        Assert.True(T.IsNaN(cost), $"{NetworkSource.Attribute(topology)}: the cost is {cost}");
        Assert.All(
            Enumerable.Range(0, topology.Sizes[^1]),
            output => Assert.True(T.IsNaN(gradient[network.BiasIndex(network.LayerCount, output)]), $"{NetworkSource.Attribute(topology)}: bias {output}"));
        for (int row = 0; row < Rows; row++)
        {
            ReadOnlySpan<T> got = inputGradient.AsSpan(row * network.InputCount, network.InputCount);
            ReadOnlySpan<T> want = row == BadRow ? NaNs<T>(network.InputCount) : clean.AsSpan(row * network.InputCount, network.InputCount);
            Assert.True(got.SequenceEqual(want), $"{NetworkSource.Attribute(topology)}: input gradient of row {row}");
        }
    }

    private static void Spoil<T>(NetworkCase<T> networkCase)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => networkCase.Inputs[(BadRow * networkCase.Network.InputCount) + 1] = T.NaN;

    private static T[] NaNs<T>(int count)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => [.. Enumerable.Repeat(T.NaN, count)];
}
