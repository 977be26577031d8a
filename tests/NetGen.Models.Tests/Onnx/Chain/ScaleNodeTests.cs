using NetGen.Models.Tests.Support;
using Onnx;

namespace NetGen.Models.Tests.Onnx.Chain;

public class ScaleNodeTests
{
    [Fact]
    public void A_factor_of_16_bits_near_one_gives_the_outputs_of_exact_arithmetic() => Assert.InRange(
        ForwardPass.WorstDifference(ModelFiles.Read("half_scale.onnx"), SampleFile.Read(ModelFiles.PathOf("half_scale.samples.json"))), 0, 1e-13);

    [Theory]
    [InlineData("Mul z factor > y", 4)]
    [InlineData("Mul factor z > y", 4)]
    [InlineData("Div z factor > y", 0.25)]
    [InlineData("Mul z factor > a; Mul a factor > y", 16)]
    [InlineData("Mul z factor > a; Relu a > y", 4, Activation.Relu)]
    [InlineData("Mul z factor > a; Sigmoid a > s; Mul a s > y", 4, Activation.Silu)]
    internal void A_factor_of_a_linear_layer_becomes_part_of_it(string nodes, double factor, Activation activation = Activation.Identity)
    {
        TrainedLayer layer = Assert.Single(Graph(nodes).Read().Layers);

        Assert.Equal([1 * factor, 2 * factor, 3 * factor, 4 * factor, 5 * factor, 6 * factor], layer.Weights);
        Assert.Equal([0.5 * factor, -0.5 * factor, 0.25 * factor], layer.Biases);
        Assert.Equal(activation, layer.Activation);
    }

    [Fact]
    public void A_factor_before_the_bias_leaves_the_bias_alone()
    {
        TrainedLayer layer = Assert.Single(Graph("Mul z factor > a; Add a fc1.bias > b; Add b factor > y").Read().Layers);

        Assert.Equal([4, 8, 12, 16, 20, 24], layer.Weights);
        Assert.Equal([(0.5 * 4) + 0.5 + 4, (-0.5 * 4) - 0.5 + 4, (0.25 * 4) + 0.25 + 4], layer.Biases);
    }

    [Fact]
    public void A_factor_that_rounds_to_a_constant_of_a_pattern_is_taken_as_it_is()
    {
        double factor = NumberTypes.Round(0.01, NumberType.Float16);
        TestGraph graph = TestGraph.WithLayer().Constant(OnnxTensor.Of("factor", [factor], NumberType.Float16)).Node("Mul z factor", "y");

        Assert.Equal(6 * factor, Assert.Single(graph.Read().Layers).Weights[5]);
    }

    [Theory]
    [InlineData("Tanh z > a; Mul a factor > y", "Node \"n3\" (Mul) follows the activation Tanh of layer \"fc1\": expected it after a Gemm or MatMul, whose weights and bias it changes.")]
    [InlineData("Sigmoid z > a; Mul z a > b; Mul b factor > y", "Node \"n4\" (Mul) follows the activation Silu of layer \"fc1\"")]
    [InlineData("Div factor z > y", "\"z\" goes to Node \"n2\" (Div): expected a chain of layers")]
    [InlineData("Mul z fc1.bias > y", "Node \"n2\" (Mul) takes the constant \"fc1.bias\" [3]: expected one number for all units.")]
    [InlineData("Mul z z > y", "\"z\" goes to Node \"n2\" (Mul): expected a chain of layers")]
    public void Other_products_are_refused(string nodes, string problem) => Assert.StartsWith(problem, Graph(nodes).Problem(), StringComparison.Ordinal);

    [Fact]
    public void A_factor_of_the_inputs_is_refused() => Assert.StartsWith(
        "Node \"n1\" (Mul) comes before the first layer",
        new TestGraph(TestGraph.Batch, 2).Constant("factor", [4]).Node("Mul x factor", "s").Layer("s", "y").Problem(),
        StringComparison.Ordinal);

    private static TestGraph Graph(string nodes) =>
        nodes.Split("; ").Select(node => node.Split(" > ")).Aggregate(TestGraph.WithLayer().Constant("factor", [4]), (all, node) => all.Node(node[0], node[1]));
}
