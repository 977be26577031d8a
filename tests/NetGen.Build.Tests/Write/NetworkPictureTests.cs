using System.Globalization;
using System.Xml.Linq;
using NetGen.Build.Write;
using NetGen.CodeGeneration.Model;

namespace NetGen.Build.Tests.Write;

public class NetworkPictureTests
{
    public static TheoryData<int[]> Sizes => new([1, 1], [3, 2, 1], [784, 128, 10], [10, 11, 10], [.. Enumerable.Repeat(7, 11)], [.. Enumerable.Repeat(784, 1001)]);

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_network_fits_a_page_and_nothing_lies_outside(int[] sizes)
    {
        XElement picture = Draw(sizes);

        int[] box = [.. Attribute(picture, "viewBox").Split(' ').Select(Number)];
        Assert.True(box[2] <= 1100 && box[3] <= 400, Attribute(picture, "viewBox"));
        Assert.All(Elements(picture, "circle"), circle =>
        {
            Assert.InRange(Number(Attribute(circle, "cx")), 7, box[2] - 7);
            Assert.InRange(Number(Attribute(circle, "cy")), 7, box[3] - 7);
        });
    }

    [Fact]
    public void A_small_network_is_drawn_whole()
    {
        XElement picture = Draw([2, 10, 1]);

        Assert.Equal(13, Elements(picture, "circle").Count());
        Assert.Equal(30, Elements(picture, "path").Sum(path => Attribute(path, "d").Count(letter => letter == 'M')));
        Assert.Equal(["inputs", "2", "layer 1", "10", "Tanh", "layer 2", "1", "Tanh"], Texts(picture));
    }

    [Fact]
    public void Of_wide_layers_the_first_and_last_units_are_drawn_with_dots_between()
    {
        XElement picture = Draw([784, 3]);

        Assert.Equal(8 + 3, Elements(picture, "circle").Count());
        Assert.Equal(["inputs", "⋮", "784", "layer 1", "3", "Tanh"], Texts(picture));
    }

    [Fact]
    public void Of_deep_networks_the_first_and_last_layers_are_drawn_and_the_others_counted()
    {
        string[] texts = [.. Texts(Draw([.. Enumerable.Repeat(1, 101)]))];

        Assert.Equal(["inputs", "layer 1", "layer 2", "layer 3", "layer 4", "91 more", "layer 96", "layer 97", "layer 98", "layer 99", "layer 100"], texts.Where(text => text.Length > 4));
    }

    private static XElement Draw(int[] sizes) => XElement.Parse(NetworkPicture.Draw(new NetworkModel(
        new TargetModel("Net", "", default, new TypeModel("class", "Net", ""), false, true, true, default),
        "",
        new EquatableArray<int>(sizes),
        new EquatableArray<CodeGeneration.Activation>(Enumerable.Repeat(CodeGeneration.Activation.Tanh, sizes.Length - 1)),
        CodeGeneration.Loss.MeanSquaredError,
        CodeGeneration.Precision.Single,
        CodeGeneration.Storage.Float32,
        Profile.Vectors,
        Weights: null)));

    private static IEnumerable<XElement> Elements(XElement picture, string name) => picture.Descendants().Where(element => element.Name.LocalName == name);

    private static IEnumerable<string> Texts(XElement picture) => Elements(picture, "text").Select(text => text.Value);

    private static string Attribute(XElement element, string name) => element.Attribute(name)!.Value;

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
