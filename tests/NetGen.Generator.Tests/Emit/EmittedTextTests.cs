using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Emit;

namespace NetGen.Generator.Tests.Emit;

public class EmittedTextTests
{
    private const string EveryActivation =
        "Activation.Identity, Activation.Sigmoid, Activation.Tanh, Activation.Relu, Activation.LeakyRelu, Activation.Elu, Activation.Softplus, "
        + "Activation.Gelu, Activation.GeluTanh, Activation.Silu";

    public static TheoryData<int[]> Networks =>
        [[1, 1], [2, 4, 1], [5, 8, 7], [400, 25, 7], [784, 128, 10], [640, 128, 128, 8, 128, 640], [1024, 1024, 10], [300, 257, 5]];

    [Fact]
    public void The_length_depends_on_the_layers_and_not_on_their_width() =>
        Assert.Equal(LinesOf(400, 25, 7).Length, LinesOf(4000, 25, 7).Length);

    [Theory]
    [InlineData(1, "3, 1")]
    [InlineData(1, "30, 20")]
    [InlineData(1, "8, 8")]
    [InlineData(1, "16, 16")]
    [InlineData(1, "12, 12, Precision = Precision.Double")]
    [InlineData(2, "5, 8, 7")]
    [InlineData(2, "8, 16, 4")]
    [InlineData(2, "2, 4, 1")]
    [InlineData(2, "4, 8, 3")]
    [InlineData(2, "400, 25, 7")]
    [InlineData(2, "400, 25, 7, Precision = Precision.Double")]
    [InlineData(2, "784, 128, 10, Hidden = Activation.Gelu, Output = Activation.Softmax")]
    [InlineData(2, "6, 5, 4, Hidden = Activation.Softmax, Output = Activation.Identity")]
    [InlineData(3, "17, 64, 64, 6, Hidden = Activation.Tanh, Output = Activation.Identity")]
    [InlineData(3, "5, 50, 50, 50, 50, 50, 50, 5, Hidden = Activation.Relu, Output = Activation.Identity")]
    [InlineData(4, "16, 64, 32, 32, 5, Hidden = Activation.Relu, Output = Activation.Softmax")]
    [InlineData(5, "640, 128, 128, 128, 128, 8, 128, 128, 128, 128, 640, Hidden = Activation.Relu, Output = Activation.Identity")]
    [InlineData(10, "3, 9, 10, 11, 12, 13, 14, 15, 16, 17, 3, Activations = new[] { " + EveryActivation + " }")]
    public void A_file_has_at_most_300_lines_for_each_layer_shape_and_300_more(int shapes, string arguments)
    {
        GeneratedSourceResult file = Assert.Single(Generation.FilesFor($"[Network({arguments})] partial class Net {{ }}"));

        Assert.InRange(file.SourceText.Lines.Count, 1, (300 * shapes) + 300);
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Lines_are_short_and_clean(int[] sizes)
    {
        string text = NetworkEmitter.Emit(NetworkModels.PlanOf(sizes));

        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.All(text.Split('\n'), line =>
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.InRange(line.Length, 0, 155);
        });
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Letters_beyond_ascii_stand_only_in_comments(int[] sizes) =>
        Assert.All(LinesOf(sizes).Where(line => line.Any(character => character > 127)), line => Assert.StartsWith("//", line.TrimStart(), StringComparison.Ordinal));

    private static string[] LinesOf(params int[] sizes) => NetworkEmitter.Emit(NetworkModels.PlanOf(sizes)).Split('\n');
}
