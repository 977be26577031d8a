using System.Numerics;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Contract;

public class ArgumentTests
{
    private const int Rows = 3;

    [Fact]
    public void A_wrong_length_is_refused_by_name_and_number_and_writes_nothing()
    {
        Assert.All(ContractNetworks.Single, AssertLengths<float>);
        Assert.All(ContractNetworks.Double, AssertLengths<double>);
    }

    [Fact]
    public void A_result_that_overlaps_another_span_is_refused_by_name_and_writes_nothing()
    {
        Assert.All(ContractNetworks.Single, AssertOverlaps<float>);
        Assert.All(ContractNetworks.Double, AssertOverlaps<double>);
    }

    [Fact]
    public void A_result_that_overlaps_the_parameters_is_refused_by_name()
    {
        NetworkUnderTest<float> network = ContractNetworks.Compiled.Create<float>(ContractNetworks.Single[0]);
        float[] input = new float[network.InputCount];
        float[] target = new float[network.OutputCount];
        float[] gradient = new float[network.ParameterCount];

        Assert.Throws<ArgumentException>("outputs", () => network.Forward(input, network.Parameters[..network.OutputCount]));
        Assert.Throws<ArgumentException>("gradient", () => network.Backward(input, target, network.Parameters));
        Assert.Throws<ArgumentException>("inputGradient", () => network.Backward(input, target, gradient, network.Parameters[..network.InputCount]));
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-1e-9)]
    public void A_rate_or_penalty_that_is_negative_NaN_or_infinite_is_refused_and_writes_nothing(double wrong)
    {
        Assert.All(ContractNetworks.Single, topology => AssertRates<float>(topology, wrong));
        Assert.All(ContractNetworks.Double, topology => AssertRates<double>(topology, wrong));
    }

    [Fact]
    public void A_rate_that_is_infinite_as_a_float_is_refused_by_a_network_of_floats_alone()
    {
        ArgumentOutOfRangeException error =
            Assert.Throws<ArgumentOutOfRangeException>("rate", () => AssertRates<float>(ContractNetworks.Single[0], double.NaN, 1e39));
        Assert.StartsWith("Expected a finite float of at least 0.", error.Message, StringComparison.Ordinal);

        AssertRates<double>(ContractNetworks.Double[0], double.NaN, 1e39);
    }

    private static void AssertRates<T>(Topology topology, double wrong, double allowed = 0)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = ContractNetworks.Compiled.Create<T>(topology);
        network.Initialize(1);
        T[] parameters = network.Parameters.ToArray();
        T[] inputs = new T[network.InputCount];
        T[] targets = new T[network.OutputCount];
        T[] gradient = Filled<T>(network.ParameterCount).ToArray();
        T[] inputGradient = Filled<T>(network.InputCount).ToArray();

        Assert.Throws<ArgumentOutOfRangeException>("l2", () => network.Cost(inputs, targets, wrong));
        Assert.Throws<ArgumentOutOfRangeException>("l2", () => network.Backward(inputs, targets, gradient, wrong));
        Assert.Throws<ArgumentOutOfRangeException>("l2", () => network.Backward(inputs, targets, gradient, inputGradient, wrong));
        Assert.Throws<ArgumentOutOfRangeException>("l2", () => network.BackwardParallel(inputs, targets, gradient, wrong, 1));
        Assert.Throws<ArgumentOutOfRangeException>("l2", () => network.Descend(inputs, targets, rate: 1, wrong));
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => network.Descend(inputs, targets, wrong));
        Assert.All(gradient.Concat(inputGradient), number => Assert.Equal(T.One, number));
        Assert.Equal(parameters, network.Parameters.ToArray());
        network.Descend(inputs, targets, allowed);
    }

    private static void AssertLengths<T>(Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = ContractNetworks.Compiled.Create<T>(topology);
        foreach (NetworkCall<T> call in NetworkCall<T>.Of(network, Rows))
        {
            for (int k = 0; k < call.Lengths.Length; k++)
            {
                foreach (int wrong in new[] { 0, call.Lengths[k] - 1, call.Lengths[k] + 1 }.Distinct())
                {
                    Memory<T>[] spans = [.. call.Lengths.Select((length, other) => Filled<T>(other == k ? wrong : length))];
                    string message = AssertRefused(network, call, spans, call.Parameters[k]);
                    Assert.Contains($"{(k == 0 ? network.InputCount : call.Lengths[k])}", message, StringComparison.Ordinal);
                    Assert.Contains($"{wrong}", message, StringComparison.Ordinal);
                }
            }
        }
    }

    private static void AssertOverlaps<T>(Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkUnderTest<T> network = ContractNetworks.Compiled.Create<T>(topology);
        foreach (NetworkCall<T> call in NetworkCall<T>.Of(network, Rows))
        {
            for (int result = call.Lengths.Length - call.Results; result < call.Lengths.Length; result++)
            {
                for (int other = 0; other < result; other++)
                {
                    // The result begins with the last number of the other span.
                    Memory<T> memory = Filled<T>(call.Lengths[other] + call.Lengths[result]);
                    Memory<T>[] spans = [.. call.Lengths.Select(Filled<T>)];
                    spans[other] = memory[..call.Lengths[other]];
                    spans[result] = memory.Slice(call.Lengths[other] - 1, call.Lengths[result]);
                    AssertRefused(network, call, spans, call.Parameters[result]);
                }
            }
        }
    }

    private static string AssertRefused<T>(NetworkUnderTest<T> network, NetworkCall<T> call, Memory<T>[] spans, string parameter)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] parameters = network.Parameters.ToArray();
        ArgumentException error = Assert.Throws<ArgumentException>(parameter, () => call.Call(spans));
        Assert.All(spans, span => Assert.Equal(Filled<T>(span.Length).ToArray(), span.ToArray()));
        Assert.Equal(parameters, network.Parameters.ToArray());
        return error.Message;
    }

    private static Memory<T> Filled<T>(int count)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] values = new T[count];
        values.AsSpan().Fill(T.One);
        return values;
    }
}
