using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class StorageRuleTests
{
    private static readonly AdditionalText[] Digits = [ModelDescription.Of("digits.onnx", "5 3 2", "Relu Softmax")];

    [Theory]
    [InlineData("Float32")]
    [InlineData("Float16")]
    [InlineData("BFloat16")]
    [InlineData("Int8")]
    public async Task Each_storage_is_accepted_for_a_static_class(string storage)
    {
        await Analysis.AcceptsModelAsync($"[Network(\"digits.onnx\", Storage = Storage.{storage})] static partial class Net {{ }}", Digits);
        await Analysis.AcceptsModelAsync($"[Network(5, 3, 2, Weights = \"digits.onnx\", Storage = Storage.{storage})] static partial class Net {{ }}", Digits);
        await Analysis.AcceptsModelAsync(
            $"[Network(\"large.npz\", Output = Activation.Identity, Storage = Storage.{storage})] static partial class Net {{ }}",
            ModelDescription.OfLarge("large.npz", "4 3", storage));
    }

    [Fact]
    public Task Floats_are_accepted_for_any_class() =>
        Analysis.AcceptsAsync("[Network(5, 3, Storage = Storage.Float32)] partial class Net { }");

    [Theory]
    [InlineData("Network(\"digits.onnx\", Storage = [|Storage.Int8|])")]
    [InlineData("Network(5, 3, 2, Weights = \"digits.onnx\", Storage = [|Storage.Int8|])")]
    public Task A_class_with_instances_is_reported(string attribute) => Analysis.ReportsAsync(
        $"[{attribute}] partial class Net {{ }}",
        Digits,
        "NETGEN021",
        "Storage.Int8 does not fit the network 'Net' because it has instances, whose weights may change; make the class static, or leave out Storage");

    [Fact]
    public Task Double_precision_is_reported() => Analysis.ReportsAsync(
        "[Network(\"digits.onnx\", Precision = Precision.Double, Storage = [|Storage.Float16|])] static partial class Net { }",
        Digits,
        "NETGEN021",
        "Storage.Float16 does not fit the network 'Net' because its numbers are doubles; leave out Precision or Storage");

    [Theory]
    [InlineData("Float16", "65520", "BFloat16", "use Storage.BFloat16")]
    [InlineData("BFloat16", "3.4E+38", "Float32", "leave out Storage")]
    public async Task A_weight_that_would_be_infinite_is_reported(string storage, string largest, string accepted, string remedy)
    {
        await Analysis.ReportsAsync(
            $"[Network(\"net.npz\", Storage = [|Storage.{storage}|])] static partial class Net {{ }}",
            [Net(largest)],
            "NETGEN021",
            $"Storage.{storage} does not fit the network 'Net' because 'net.npz' has a weight of magnitude {largest}, which is infinite in {storage}; {remedy}");
        await Analysis.AcceptsModelAsync($"[Network(\"net.npz\", Storage = Storage.{accepted})] static partial class Net {{ }}", Net(largest));
    }

    [Fact]
    public Task The_largest_weight_of_a_half_is_accepted() =>
        Analysis.AcceptsModelAsync("[Network(\"net.npz\", Storage = Storage.Float16)] static partial class Net { }", Net("65519.99"));

    [Fact]
    public Task More_inputs_than_32_bits_add_up_are_reported() => Analysis.ReportsAsync(
        "[Network(\"net.npz\", Storage = [|Storage.Int8|])] static partial class Net { }",
        [ModelDescription.OfLarge("net.npz", "16909321 1", "Int8")],
        "NETGEN021",
        "Storage.Int8 does not fit the network 'Net' because a layer has 16909321 inputs, whose sum may not fit into 32 bits; use Storage.BFloat16");

    [Fact]
    public Task A_large_model_in_another_storage_is_reported() => Analysis.ReportsAsync(
        "[Network([|\"net.npz\"|], Storage = Storage.Int8)] static partial class Net { }",
        [ModelDescription.OfLarge("net.npz", "4 3", "Float32")],
        "NETGEN020",
        "The weights of 'net.npz' are stored as Float32 but the network 'Net' reads Int8; write Storage=\"Int8\" at its NetworkWeights item in the project file");

    [Fact]
    public Task A_storage_that_does_not_exist_is_reported() => Analysis.ReportsAsync(
        "[Network(\"net.npz\", Storage = [|(Storage)4|])] static partial class Net { }",
        [Net("1")],
        "NETGEN008",
        "Storage expects a value of the enum Storage but is 4; use one of Float32, Float16, BFloat16, Int8");

    [Fact]
    public Task Members_for_parameters_as_floats_are_free_where_there_are_none() => Analysis.AcceptsModelAsync(
        "[Network(\"digits.onnx\", Storage = Storage.Int8)] static partial class Net { public static int Parameters => 0; public static void WeightIndex() { } }", Digits);

    private static ModelDescription Net(string largest) => new(
        $"netgen 1\nfile net.npz\nnumbers Float32\nsizes 1 1\nactivations Sigmoid\nlargest {largest}\nformat Float32\nparameters AACAPwAAAAA=\n");
}
