using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Layers;

public class LayerOrderTests
{
    [Fact]
    public void The_order_that_is_given_is_taken_before_all_others() => Assert.Equal(["fc2", "fc1"], Order(["fc2", "fc1"], true, ("fc1", 1, 1), ("fc2", 1, 1)));

    [Theory]
    [InlineData("a,b,d", "has \"d\", which is no layer of the file")]
    [InlineData("a,b,a,c", "has \"a\" twice")]
    [InlineData("a,c", "leaves out \"b\"")]
    public void Every_layer_is_given_once(string names, string problem) => Assert.Equal(
        $"The order of the layers that is given {problem}: expected each of a,b,c once.",
        Problem(names.Split(','), true, ("a", 1, 1), ("b", 1, 1), ("c", 1, 1)));

    [Fact]
    public void Numbers_in_the_names_come_before_the_order_of_the_file_and_the_sizes() =>
        Assert.Equal(["fc2", "fc10"], Order([], true, ("fc10", 4, 2), ("fc2", 2, 4)));

    [Fact]
    public void Numbered_layers_whose_sizes_do_not_fit_are_refused_though_another_order_fits()
    {
        TrainedLayer[] layers = [new("fc1", 3, 2, new double[6], new double[2], null), new("fc2", 4, 3, new double[12], new double[3], null)];
        TrainedNetwork network = new(LayerOrder.Of("m", layers, [], isKept: false), NumberType.Float32);

        Assert.StartsWith(
            "Layer 2 (\"fc2\") takes 4 inputs: expected 2, the outputs of Layer 1 (\"fc1\") before it.",
            Assert.Throws<ModelFormatException>(() => NetworkChecks.Check("m", network)).Problem,
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_a_file_that_keeps_it_comes_before_the_sizes() => Assert.Equal(["b", "a"], Order([], true, ("b", 2, 3), ("a", 1, 2)));

    [Fact]
    public void The_only_order_that_fits_the_sizes_is_taken_last() =>
        Assert.Equal(["input", "hidden", "output"], Order([], false, ("hidden", 8, 5), ("input", 6, 8), ("output", 5, 2)));

    [Fact]
    public void Several_orders_that_fit_are_listed_with_the_line_to_write() => Assert.Equal(
        "The names of the layers do not number them, and several orders fit their sizes: entry,hidden or hidden,entry. "
        + "Say the right one: Layers=\"entry,hidden\" at the NetworkWeights item, or --layers \"entry,hidden\" after a netgen command.",
        Problem([], false, ("entry", 4, 4), ("hidden", 4, 4)));

    [Fact]
    public void Sizes_that_fit_in_no_order_are_refused() => Assert.Equal(
        "The names of the layers do not number them, and in no order does each take as many numbers as the one before it gives: \"actor\" 4 → 2, \"critic\" 4 → 1. "
        + "Remove the tensors of other networks, or export the model to ONNX.",
        Problem([], false, ("actor", 4, 2), ("critic", 4, 1)));

    [Fact]
    public void Many_layers_are_listed_in_a_short_message()
    {
        (string, int, int)[] layers = [.. Enumerable.Range(0, 900).Select(index => (new string((char)('a' + (index % 26)), 1 + (index / 26)), 3, 3))];

        Assert.InRange(Problem([], false, layers).Length, 0, 2000);
        Assert.InRange(Problem([], false, [.. layers, ("x", 7, 8), ("y", 7, 8)]).Length, 0, 2000);
        Assert.StartsWith(
            "The names of the layers do not number them, and of 1002 layers no order is looked for. Say the right one: Layers=\"a,b,",
            Problem([], false, [.. layers, .. layers.Take(102).Select(layer => ("-" + layer.Item1, 3, 3))]),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("order_archive.npz", "input_layer,hidden,output", Activation.Tanh)]
    [InlineData("order_sizes.safetensors", "input_layer,hidden,output", Activation.Relu)]
    [InlineData("order_unclear.safetensors", "entry,hidden", Activation.Tanh, "entry,hidden")]
    internal void Layers_of_a_file_are_computed_in_the_order_in_which_they_were_trained(string file, string order, Activation hidden, string given = "")
    {
        TrainedNetwork network = ModelFile.Read(ModelFiles.PathOf(file), new() { Layers = ModelOptions.NamesIn(given) });
        string samples = ModelFiles.PathOf(Path.ChangeExtension(file, ".samples.json"));

        Assert.Equal(order, string.Join(",", network.Layers.Select(layer => layer.Name)));
        Assert.InRange(ForwardPass.WorstDifference(network.With(hidden, Activation.Identity), SampleFile.Read(samples)), 0, 1e-13);
    }

    [Fact]
    public void A_file_whose_order_is_not_clear_is_refused() => Assert.StartsWith(
        "The names of the layers do not number them, and several orders fit their sizes: entry,hidden or hidden,entry.",
        Assert.Throws<ModelFormatException>(() => ModelFiles.Read("order_unclear.safetensors")).Problem,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("iris_4-8-3_sigmoid.json", "0,2", "2,0")]
    [InlineData("iris_4-8-3_sigmoid.gemm.onnx", "0,2", "2,0")]
    public void Of_a_file_that_says_the_order_only_that_one_may_be_given(string file, string order, string other)
    {
        Assert.Equal(2, ModelFile.Read(ModelFiles.PathOf(file), new() { Layers = ModelOptions.NamesIn(order) }).Layers.Count);
        Assert.Equal(
            $"The order of the layers that is given, {other}, is not that of the file, {order}, which says it by itself. Leave it out.",
            Assert.Throws<ModelFormatException>(() => ModelFile.Read(ModelFiles.PathOf(file), new() { Layers = ModelOptions.NamesIn(other) })).Problem);
    }

    [Fact]
    public void Names_in_a_list_may_have_spaces_between_them() => Assert.Equal(["entry", "out"], ModelOptions.NamesIn("entry, out"));

    private static IEnumerable<string> Order(string[] given, bool isKept, params (string Name, int Inputs, int Outputs)[] layers) =>
        LayerOrder.Of("m", [.. layers.Select(layer => new TrainedLayer(layer.Name, layer.Inputs, layer.Outputs, [], [], null))], given, isKept).Select(layer => layer.Name);

    private static string Problem(string[] given, bool isKept, params (string Name, int Inputs, int Outputs)[] layers) =>
        Assert.Throws<ModelFormatException>(() => Order(given, isKept, layers).Count()).Problem;
}
