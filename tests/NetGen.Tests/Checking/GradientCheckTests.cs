using System.Numerics;
using NetGen.Tests.Oracle;
using Customers = NetGen.Tests.Checking.TamperedNetwork<NetGen.Tests.Checking.GradientCheckTests.SmoothShape, double>;

namespace NetGen.Tests.Checking;

public class GradientCheckTests
{
    private const int Rows = 3;

    /// <summary>The oracle's cases that have no kink by design and whose widths keep the check fast.</summary>
    public static TheoryData<string> SmoothCases =>
        [.. OracleCase.AllNames.Where(name => !name.StartsWith("kink_", StringComparison.Ordinal) && OracleCase.Load(name).LayerSizes.Sum() < 50)];

    [Fact]
    public void A_right_gradient_passes_in_both_precisions()
    {
        GradientCheckResult twice = Check(Network<SmoothShape, double>(), l2: 0.5);
        GradientCheckResult single = Check(Network<SmoothShape, float>(), l2: 0.5);

        Assert.True(twice.Passed, twice.ToString());
        Assert.True(single.Passed, single.ToString());
        Assert.Equal(Customers.ParameterCount + (Rows * Customers.InputCount), twice.Compared);
        Assert.Equal(0, twice.Skipped);
    }

    [Theory]
    [MemberData(nameof(SmoothCases))]
    public void A_right_gradient_passes_without_skipping_whatever_the_activations_and_however_saturated(string name)
    {
        OracleCase oracle = OracleCase.Load(name);
        OracleShape.Topology = oracle.Topology();
        TamperedNetwork<OracleShape, double> network = new();
        OracleNetwork.Create(oracle).CopyTo<TamperedNetwork<OracleShape, double>, double>(network);

        GradientCheckResult result = GradientCheck.Run<TamperedNetwork<OracleShape, double>, double>(
            network,
            OracleCase.Flat(oracle.Inputs),
            OracleCase.Flat(oracle.Targets),
            oracle.Lambda);

        Assert.True(result.Passed, result.ToString());
        Assert.Equal(0, result.Skipped);
    }

    [Fact]
    public void A_small_error_in_any_one_derivative_fails_and_is_named()
    {
        for (int layer = 1; layer <= Customers.LayerCount; layer++)
        {
            for (int output = 0; output < Customers.Topology.Sizes[layer]; output++)
            {
                AssertWorst(Customers.BiasIndex(layer, output), new(layer, output, null, 0, 0, 0));
                for (int input = 0; input < Customers.Topology.Sizes[layer - 1]; input++)
                {
                    AssertWorst(Customers.WeightIndex(layer, output, input), new(layer, output, input, 0, 0, 0));
                }
            }
        }
    }

    [Fact]
    public void An_error_in_the_derivative_by_an_input_fails_and_is_named()
    {
        Customers network = Network<SmoothShape, double>();
        network.Tamper = (_, inputs) => inputs[^1] += 1e-6;

        GradientCheckResult result = Check(network);

        Assert.False(result.Passed);
        Assert.StartsWith("x[2,4] is ", result.Worst.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_lost_factor_fails_in_single_precision_too()
    {
        TamperedNetwork<SmoothShape, float> network = Network<SmoothShape, float>();
        network.Tamper = (gradient, _) => gradient[TamperedNetwork<SmoothShape, float>.WeightIndex(1, 0, 0)] *= 1.01f;

        Assert.False(Check(network).Passed);
    }

    [Fact]
    public void A_forgotten_penalty_fails()
    {
        Customers network = Network<SmoothShape, double>();
        network.Tamper = (gradient, _) => gradient[Customers.WeightIndex(2, 1, 1)] -= 0.5 / Rows * network.Parameters[Customers.WeightIndex(2, 1, 1)];

        Assert.False(Check(network, l2: 0.5).Passed);
    }

    [Fact]
    public void A_gradient_of_nothing_but_zeros_fails_even_where_it_is_right()
    {
        Customers network = Network<SmoothShape, double>();
        network.Tamper = (gradient, _) => Array.Clear(gradient);
        Assert.True(Check(network).AllZero);

        // A linear network that hits its targets has no gradient, so the check can say nothing.
        TamperedNetwork<LinearShape, double> perfect = new();
        GradientCheckResult result = GradientCheck.Run<TamperedNetwork<LinearShape, double>, double>(perfect, [1, 2], [0]);
        Assert.Equal(0, result.Worst.Scaled, 1e-9);
        Assert.False(result.Passed);
        Assert.Contains("failed: Backward gave 0 for every parameter;", result.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    public void A_derivative_that_is_not_finite_fails(double value)
    {
        Customers network = Network<SmoothShape, double>();
        network.Tamper = (gradient, _) => gradient[Customers.BiasIndex(1, 2)] = value;

        GradientCheckResult result = Check(network);

        Assert.False(result.Passed);
        Assert.Equal((1, 2, null), (result.Worst.Layer, result.Worst.Output, result.Worst.Input));
    }

    [Fact]
    public void Inputs_that_are_NaN_fail()
    {
        GradientCheckResult result = GradientCheck.Run(new TamperedNetwork<LinearShape, double>(), [double.NaN, 2], [0]);

        Assert.False(result.Passed);
        Assert.Equal(0, result.Compared);
    }

    [Fact]
    public void A_kink_near_a_parameter_is_avoided_and_one_at_it_is_skipped_and_counted()
    {
        // The unit's input is 1e-4 from its kink in one row, and far from it in the other.
        TamperedNetwork<KinkShape, double> network = Kinked(bias: 1e-4);
        GradientCheckResult near = GradientCheck.Run<TamperedNetwork<KinkShape, double>, double>(network, [0, 1], [3, 3]);
        Assert.True(near.Passed, near.ToString());
        Assert.Equal(0, near.Skipped);

        // At the kink W1 has no influence (its input is 0); b1 and the input itself cannot be compared.
        network = Kinked(bias: 0);
        GradientCheckResult at = GradientCheck.Run<TamperedNetwork<KinkShape, double>, double>(network, [0, 1], [3, 3]);
        Assert.True(at.Passed, at.ToString());
        Assert.Equal((4, 2), (at.Compared, at.Skipped));
        Assert.Contains("4 derivatives compared, 2 skipped at kinks", at.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void More_kinks_than_derivatives_that_can_be_compared_fail()
    {
        // The first row hits its target, where |a − y| has its kink; only the second row's inputs can be compared.
        TamperedNetwork<AbsoluteShape, double> network = new();
        network.Parameters[TamperedNetwork<AbsoluteShape, double>.WeightIndex(1, 0, 0)] = 1;
        network.Parameters[TamperedNetwork<AbsoluteShape, double>.WeightIndex(1, 0, 1)] = 1;

        GradientCheckResult result = GradientCheck.Run<TamperedNetwork<AbsoluteShape, double>, double>(network, [1, 2, 1, 1], [3, 5]);

        Assert.Equal((2, 5), (result.Compared, result.Skipped));
        Assert.False(result.AllZero);
        Assert.False(result.Passed);
        Assert.Contains("failed: too few derivatives could be compared", result.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_network_is_not_changed()
    {
        Customers network = Network<SmoothShape, double>();
        double[] before = network.Parameters.ToArray();

        Check(network);

        Assert.Equal(before, network.Parameters);
    }

    private static void AssertWorst(int index, GradientDifference expected)
    {
        Customers network = Network<SmoothShape, double>();
        network.Tamper = (gradient, _) => gradient[index] += 1e-6;

        GradientCheckResult result = Check(network);

        Assert.False(result.Passed, result.ToString());
        Assert.Equal(expected, result.Worst with { Given = 0, Expected = 0, Scaled = 0 });
    }

    private static TamperedNetwork<TShape, T> Network<TShape, T>()
        where TShape : IShape
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TamperedNetwork<TShape, T> network = new();
        network.Initialize(1);
        return network;
    }

    private static GradientCheckResult Check<TShape, T>(TamperedNetwork<TShape, T> network, double l2 = 0)
        where TShape : IShape
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Random random = new(2);
        T[] inputs = [.. Enumerable.Range(0, Rows * TShape.Topology.Sizes[0]).Select(_ => T.CreateChecked((2 * random.NextDouble()) - 1))];
        T[] targets = new T[Rows * TShape.Topology.Sizes[^1]];
        Labels.OneHot([2, 0, 1], TShape.Topology.Sizes[^1], targets);
        return GradientCheck.Run<TamperedNetwork<TShape, T>, T>(network, inputs, targets, l2);
    }

    /// <summary>1-1-1, relu then identity, with weights 1.</summary>
    private static TamperedNetwork<KinkShape, double> Kinked(double bias)
    {
        TamperedNetwork<KinkShape, double> network = new();
        network.Parameters[TamperedNetwork<KinkShape, double>.WeightIndex(1, 0, 0)] = 1;
        network.Parameters[TamperedNetwork<KinkShape, double>.WeightIndex(2, 0, 0)] = 1;
        network.Parameters[TamperedNetwork<KinkShape, double>.BiasIndex(1, 0)] = bias;
        return network;
    }

    internal readonly struct SmoothShape : IShape
    {
        public static Topology Topology { get; } = new([5, 8, 7], [Activation.Gelu, Activation.Sigmoid], Loss.BinaryCrossEntropy, Precision.Double);
    }

    internal readonly struct OracleShape : IShape
    {
        /// <summary>Set by the one test that uses this shape; its cases run one after the other.</summary>
        public static Topology Topology { get; set; } = SmoothShape.Topology;
    }

    internal readonly struct LinearShape : IShape
    {
        public static Topology Topology { get; } = new([2, 1], [Activation.Identity], Loss.MeanSquaredError, Precision.Double);
    }

    internal readonly struct AbsoluteShape : IShape
    {
        public static Topology Topology { get; } = new([2, 1], [Activation.Identity], Loss.MeanAbsoluteError, Precision.Double);
    }

    internal readonly struct KinkShape : IShape
    {
        public static Topology Topology { get; } = new([1, 1, 1], [Activation.Relu, Activation.Identity], Loss.MeanSquaredError, Precision.Double);
    }
}
