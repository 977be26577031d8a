using NetGen.Tests.Oracle;

namespace NetGen.Tests.Checking;

public class ReferenceNetworkTests
{
    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void Forward_gives_the_weighted_inputs_and_activations_of_the_oracle(string name)
    {
        OracleCase oracle = OracleCase.Load(name);

        ReferencePass pass = OracleNetwork.Create(oracle).Forward(OracleCase.Flat(oracle.Inputs));

        for (int layer = 1; layer < oracle.LayerSizes.Length; layer++)
        {
            OracleAssert.Close($"z{layer}", oracle.Z[layer - 1], pass.Z[layer], oracle.Tolerances.ForwardAndGradient);
            OracleAssert.Close($"a{layer}", oracle.A[layer - 1], pass.A[layer], oracle.Tolerances.ForwardAndGradient);
        }
    }

    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void Backward_gives_the_cost_errors_and_gradients_of_the_oracle(string name)
    {
        OracleCase oracle = OracleCase.Load(name);
        double tolerance = oracle.Tolerances.ForwardAndGradient;

        ReferenceGradient gradient =
            OracleNetwork.Create(oracle).Backward(OracleCase.Flat(oracle.Inputs), OracleCase.Flat(oracle.Targets), oracle.Lambda / oracle.LossFactor);

        OracleAssert.Close("cost", oracle.LossValue, gradient.Cost * oracle.LossFactor, tolerance);
        OracleAssert.Close("dx", oracle.GradInputs, Scaled(gradient.Inputs, oracle.LossFactor), tolerance);
        for (int layer = 1; layer < oracle.LayerSizes.Length; layer++)
        {
            OracleAssert.Close($"delta{layer}", oracle.Delta[layer - 1], Scaled(gradient.Delta[layer], oracle.LossFactor), tolerance);
            OracleAssert.Close($"dW{layer}", oracle.GradWeights[layer - 1], Scaled(gradient.Weights[layer], oracle.LossFactor), tolerance);
            OracleAssert.Close($"db{layer}", [oracle.GradBiases[layer - 1]], Scaled([gradient.Biases[layer]], oracle.LossFactor), tolerance);
        }
    }

    [Fact]
    public void Cross_entropy_has_the_gradient_of_its_cost_for_targets_that_do_not_add_up_to_one() =>
        AssertGradientOfCost<SoftmaxOutput>([0.5, 0.2, 0.9, 0, 0, 0]);

    [Fact]
    public void Softmax_in_a_hidden_layer_has_the_gradient_of_the_cost() =>
        AssertGradientOfCost<SoftmaxHidden>([1, 0, 0.25, 0, 1, 0]);

    [Fact]
    public void Cost_is_the_cost_that_Backward_returns()
    {
        OracleCase oracle = OracleCase.Load("loss_softmax_ce_lambda_4-6-3");
        ReferenceNetwork network = OracleNetwork.Create(oracle);
        double[] inputs = OracleCase.Flat(oracle.Inputs);
        double[] targets = OracleCase.Flat(oracle.Targets);

        Assert.Equal(network.Backward(inputs, targets, oracle.Lambda).Cost, network.Cost(inputs, targets, oracle.Lambda));
    }

    [Fact]
    public void Inputs_that_are_not_whole_rows_are_refused_by_name_and_number()
    {
        ReferenceNetwork network = new(new Topology([3, 2], [Activation.Tanh], Loss.MeanSquaredError, Precision.Double));

        ArgumentException error = Assert.Throws<ArgumentException>("inputs", () => network.Forward([1, 2, 3, 4]));
        Assert.StartsWith("Expected one or more rows of 3 elements, but inputs has 4 elements.", error.Message, StringComparison.Ordinal);
        error = Assert.Throws<ArgumentException>("targets", () => network.Cost([1, 2, 3], [1]));
        Assert.StartsWith("Expected 2 elements (1 × 2), but targets has 1.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(-1)]
    public void A_penalty_that_is_negative_NaN_or_infinite_is_refused(double wrong)
    {
        ReferenceNetwork network = new(new Topology([3, 2], [Activation.Tanh], Loss.MeanSquaredError, Precision.Double));

        Assert.Throws<ArgumentOutOfRangeException>("l2", () => network.Cost([1, 2, 3], [1, 2], wrong));
        Assert.Throws<ArgumentOutOfRangeException>("l2", () => network.Backward([1, 2, 3], [1, 2], wrong));
    }

    [Theory]
    [InlineData(Loss.CrossEntropy, Activation.Sigmoid)]
    [InlineData(Loss.BinaryCrossEntropy, Activation.Softmax)]
    public void A_cross_entropy_needs_its_own_output(Loss loss, Activation output) =>
        Assert.Throws<ArgumentException>("topology", () => new ReferenceNetwork(new Topology([3, 2], [output], loss, Precision.Double)));

    [Theory]
    [InlineData(new[] { 3 }, 0)]
    [InlineData(new[] { 3, 0 }, 1)]
    [InlineData(new[] { 3, 2 }, 2)]
    public void A_topology_that_is_no_network_is_refused(int[] sizes, int activations) =>
        Assert.Throws<ArgumentException>(
            "topology",
            () => new ReferenceNetwork(new Topology(sizes, new Activation[activations], Loss.MeanSquaredError, Precision.Double)));

    /// <summary>The oracle has no such case; the definition of the derivative stands in for it.</summary>
    private static void AssertGradientOfCost<TShape>(double[] targets)
        where TShape : IShape
    {
        TamperedNetwork<TShape, double> network = new();
        network.Initialize(3);

        GradientCheckResult result = GradientCheck.Run<TamperedNetwork<TShape, double>, double>(network, [0.5, -1, 2, 0.1, 0.3, -0.7], targets);

        Assert.True(result.Passed, result.ToString());
        Assert.Equal(0, result.Skipped);
    }

    private static double[][] Scaled(double[][] rows, double factor) => [.. rows.Select(row => row.Select(value => value * factor).ToArray())];

    internal readonly struct SoftmaxOutput : IShape
    {
        public static Topology Topology { get; } = new([3, 4, 3], [Activation.Tanh, Activation.Softmax], Loss.CrossEntropy, Precision.Double);
    }

    internal readonly struct SoftmaxHidden : IShape
    {
        public static Topology Topology { get; } = new([3, 4, 3], [Activation.Softmax, Activation.Sigmoid], Loss.BinaryCrossEntropy, Precision.Double);
    }
}
