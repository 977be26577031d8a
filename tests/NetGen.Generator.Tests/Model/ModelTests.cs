using NetGen.CodeGeneration.Model;

namespace NetGen.Generator.Tests.Model;

public class ModelTests
{
    private const string Source =
        """
        namespace Acme { partial class Outer<T> {
        [Network(2, 4, 1, Hidden = Activation.Tanh, Loss = Loss.MeanSquaredError)] partial class Net : Base { }
        class Base { public int Parameters; }
        } }
        """;

    public static TheoryData<string, string> Changes => new()
    {
        { "2, 4, 1", "2, 5, 1" },
        { "2, 4, 1", "2, 4, 4, 1" },
        { "Activation.Tanh", "Activation.Relu" },
        { "Loss.MeanSquaredError", "Loss.MeanAbsoluteError" },
        { "Loss = Loss.MeanSquaredError", "Loss = Loss.MeanSquaredError, Precision = Precision.Double" },
        { "Acme", "Acma" },
        { "Outer<T>", "Outer<U>" },
        { "class Outer", "struct Outer" },
        { "class Net", "class Nat" },
        { "Base { }", "Base { public Net() { } }" },
        { "Base { }", "Base { public Net(int seed) { } }" },
        { "public int Parameters", "public int Other" },
    };

    [Fact]
    public void Equal_sources_give_equal_models_of_equal_hashes()
    {
        NetworkModel model = Generation.ModelFor(Source);
        NetworkModel again = Generation.ModelFor(Source);

        Assert.NotSame(model, again);
        Assert.Equal(model, again);
        Assert.Equal(model.GetHashCode(), again.GetHashCode());
    }

    [Fact]
    public void A_network_that_moves_in_its_file_keeps_its_model() => Assert.Equal(
        Generation.ModelFor(Source),
        Generation.ModelFor("\n// moved down\nclass Another { }\n" + Source.Replace("2, 4", "2,\n/**/4", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_that_shows_in_the_network_changes_its_model(string before, string after)
    {
        Assert.Contains(before, Source, StringComparison.Ordinal);
        Assert.NotEqual(Generation.ModelFor(Source), Generation.ModelFor(Source.Replace(before, after, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_default_array_equals_an_empty_one()
    {
        EquatableArray<int> none = default;
        EquatableArray<int> empty = new([]);

        Assert.True(none.Equals(empty));
        Assert.Equal(none.GetHashCode(), empty.GetHashCode());
        Assert.Empty(none);
    }
}
