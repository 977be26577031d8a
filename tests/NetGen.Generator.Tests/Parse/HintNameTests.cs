using NetGen.CodeGeneration.Parse;

namespace NetGen.Generator.Tests.Parse;

public class HintNameTests
{
    [Theory]
    [InlineData("[Network(2, 1)] partial class CustomerNet { }", "_Customer_Net.g.cs")]
    [InlineData("namespace Acme.Models { [Network(2, 1)] partial class Net { } }", "_Acme._Models._Net.g.cs")]
    [InlineData("namespace @class { [Network(2, 1)] partial class @int { } }", "class.int.g.cs")]
    [InlineData("partial class Outer<T> { partial struct Inner { [Network(2, 1)] partial class Net<A, B> { } } }", "_Outer`1+_Inner+_Net`2.g.cs")]
    [InlineData("[Network(2, 1)] partial class snake_case { }", "snake__case.g.cs")]
    [InlineData("[Network(2, 1)] partial class Réseau { }", "_R-00e9seau.g.cs")]
    public void A_file_is_named_after_its_class(string source, string hintName) =>
        Assert.Equal(hintName, Assert.Single(Generation.FilesFor(source)).HintName);

    [Fact]
    public void Classes_whose_names_differ_in_case_only_get_a_file_each()
    {
        string[] names = ["Net", "NET", "net", "_net", "__net", "_Net", "n_Et", "neT", "σ", "ς", "Σ", "K", "k", "\u212A", "ǅ", "ǆ", "Ǆ", "ſ", "s", "S"];

        Assert.Equal(names.Length, Generation.FilesFor([.. names.Select(name => $"[Network(2, 1)] partial class {name} {{ }}")]).Length);
    }

    [Fact]
    public void No_two_names_share_a_file_whatever_the_case_of_letters()
    {
        // All names of up to 4 of these characters: letters of more than two cases, what the encoding itself writes, and what metadata names contain.
        string[] names = [.. Enumerable.Range(1, 4).SelectMany(length => Words("aAeE09_.+`-éÉσςΣ", length))];

        Assert.Equal(names.Length, names.Select(HintName.Of).Distinct(StringComparer.OrdinalIgnoreCase).Count());
    }

    private static IEnumerable<string> Words(string characters, int length) =>
        length == 0 ? [""] : Words(characters, length - 1).SelectMany(word => characters.Select(character => word + character));
}
