using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class ImportRuleTests
{
    private static readonly AdditionalText[] Digits = [ModelDescription.Of("models/digits.onnx", "4 3 2", "Relu Softmax")];

    [Theory]
    [InlineData("Network(\"digits.onnx\")")]
    [InlineData("Network(\"models/digits.onnx\")")]
    [InlineData("Network(\"./models/digits.onnx\")")]
    [InlineData("Network(\"models\\\\digits.onnx\")")]
    [InlineData("Network(\"digits.onnx\", Hidden = Activation.Relu, Output = Activation.Softmax)")]
    [InlineData("Network(\"digits.onnx\", Precision = Precision.Double)")]
    [InlineData("Network(4, 3, 2, Weights = \"digits.onnx\")")]
    [InlineData("Network(4, 3, 2, Weights = \"digits.onnx\", Activations = new[] { Activation.Relu, Activation.Softmax })")]
    public async Task A_model_file_of_the_project_is_accepted_by_its_path_or_its_name(string attribute)
    {
        await Analysis.AcceptsModelAsync($"[{attribute}] static partial class Net {{ }}", Digits);
        await Analysis.AcceptsModelAsync($"[{attribute}] partial class Net {{ }}", Digits);
    }

    [Theory]
    [InlineData("Network([|\"numbers.onnx\"|])")]
    [InlineData("Network(4, 3, 2, Weights = [|\"numbers.onnx\"|])")]
    public Task A_file_that_is_not_the_projects_is_reported_with_those_that_are(string attribute) => Analysis.ReportsAsync(
        $"[{attribute}] static partial class Net {{ }}",
        Digits,
        "NETGEN014",
        "'numbers.onnx' is not one of the project's model files (it has models/digits.onnx); add <NetworkWeights Include=\"numbers.onnx\" /> to the project file, or correct the name");

    [Fact]
    public Task A_file_in_a_project_without_any_is_reported() => Analysis.ReportsAsync(
        "[Network([|\"digits.onnx\"|])] static partial class Net { }",
        [],
        "NETGEN014",
        "'digits.onnx' is not one of the project's model files (it has none); add <NetworkWeights Include=\"digits.onnx\" /> to the project file, or correct the name");

    [Fact]
    public Task A_name_that_two_folders_have_is_reported() => Analysis.ReportsAsync(
        "[Network([|\"digits.onnx\"|])] static partial class Net { }",
        [.. Digits, ModelDescription.Of("old/digits.onnx", "4 2")],
        "NETGEN015",
        "'digits.onnx' may be any of models/digits.onnx, old/digits.onnx; write the path");

    [Fact]
    public Task Names_that_cannot_be_seen_are_found_and_shown_as_codes() => Analysis.ReportsAsync(
        "[Network([|\"a\\n\\u202eb.onnx\"|])] static partial class Net { }",
        [ModelDescription.Of("new/a\\u000a\\u202eb.onnx", "4 2"), ModelDescription.Of("old/a\\u000a\\u202eb.onnx", "4 2")],
        "NETGEN015",
        "'a\\u000a\\u202eb.onnx' may be any of new/a\\u000a\\u202eb.onnx, old/a\\u000a\\u202eb.onnx; write the path");

    [Fact]
    public Task A_path_tells_files_of_one_name_apart() => Analysis.AcceptsModelAsync(
        "[Network(\"digits.onnx\")] static partial class Net { }", [.. Digits, ModelDescription.Of("digits.onnx", "4 2", "Tanh")]);

    [Fact]
    public Task A_second_model_file_is_reported() => Analysis.ReportsAsync(
        "[Network(\"digits.onnx\", Weights = [|\"digits.onnx\"|])] static partial class Net { }",
        Digits,
        "NETGEN016",
        "The network 'Net' has its weights from 'digits.onnx' already; leave out Weights");

    [Fact]
    public Task Another_number_of_layers_is_reported() => Analysis.ReportsAsync(
        "[Network(4, 2, Weights = [|\"digits.onnx\"|])] static partial class Net { }",
        Digits,
        "NETGEN017",
        "'models/digits.onnx' has 2 layers (4, 3, 2) but the network 'Net' has 1; write its sizes, or only [Network(\"models/digits.onnx\")]");

    [Theory]
    [InlineData("[|5|], 3, 2", 0, 5, 4)]
    [InlineData("4, [|5|], 2", 1, 5, 3)]
    [InlineData("4, 3, [|1|]", 2, 1, 2)]
    public Task Another_size_is_reported_where_it_stands(string sizes, int layer, int given, int expected) => Analysis.ReportsAsync(
        $"[Network({sizes}, Weights = \"digits.onnx\")] static partial class Net {{ }}",
        Digits,
        "NETGEN018",
        $"Layer {layer} of the network 'Net' has {given} units but that of 'models/digits.onnx' has {expected}; write that, or only [Network(\"models/digits.onnx\")]");

    [Theory]
    [InlineData("Hidden = [|Activation.Tanh|]", 1, "Tanh", "Relu")]
    [InlineData("Output = [|Activation.Sigmoid|]", 2, "Sigmoid", "Softmax")]
    [InlineData("Activations = new[] { Activation.Relu, [|Activation.Elu|] }", 2, "Elu", "Softmax")]
    public Task Another_activation_is_reported_where_it_stands(string argument, int layer, string given, string expected) => Analysis.ReportsAsync(
        $"[Network(\"digits.onnx\", {argument})] static partial class Net {{ }}",
        Digits,
        "NETGEN019",
        $"Layer {layer} of the network 'Net' has Activation.{given} but that of 'models/digits.onnx' has Activation.{expected}; write that, or leave the activation out");

    [Theory]
    [InlineData("Network([|\"large.npz\"|], Precision = Precision.Double)", "Float32", "Float64")]
    [InlineData("Network([|\"large.npz\"|])", "Float64", "Float32")]
    public Task A_large_model_in_another_format_is_reported(string attribute, string stored, string wanted) => Analysis.ReportsAsync(
        $"[{attribute}] static partial class Net {{ }}",
        [ModelDescription.OfLarge("large.npz", "4 3", stored)],
        "NETGEN020",
        $"The weights of 'large.npz' are stored as {stored} but the network 'Net' reads {wanted}; write Storage=\"{wanted}\" at its NetworkWeights item in the project file");

    [Fact]
    public Task Rules_of_arguments_hold_with_what_the_file_says() => Analysis.ReportsAsync(
        "[Network(\"digits.onnx\", Loss = [|Loss.BinaryCrossEntropy|])] partial class Net { }",
        Digits,
        "NETGEN009",
        "Loss.BinaryCrossEntropy needs an output of Activation.Sigmoid but the last layer has Activation.Softmax; change one of them, or leave out Loss");

    [Fact]
    public Task Activations_that_the_file_does_not_say_are_the_attributes() => Analysis.AcceptsModelAsync(
        "[Network(\"net.npz\", Hidden = Activation.Tanh, Output = Activation.Identity)] static partial class Net { }",
        ModelDescription.Of("net.npz", "4 3 2"));
}
