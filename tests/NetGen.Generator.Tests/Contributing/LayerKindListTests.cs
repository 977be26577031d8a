using System.Text.RegularExpressions;

namespace NetGen.Generator.Tests.Contributing;

/// <summary>Who adds a kind of layer touches the files that CONTRIBUTING.md lists, and none of another kind.</summary>
public class LayerKindListTests
{
    [Fact]
    public void A_kind_of_layer_is_named_in_the_files_that_are_listed_and_in_no_other()
    {
        string[] listed = Assert.Single(ContributingPage.Lists("Add a layer kind", "Dense"));

        Assert.Equal(3, listed.Length);
        Assert.All(listed, file => Assert.Contains("Dense", ContributingPage.Read(file), StringComparison.Ordinal));
        Assert.All(
            ContributingPage.ProductFiles().Where(file => Regex.IsMatch(ContributingPage.Read(file), @"\bDenseLayer\b")),
            file => Assert.Contains(file, listed));
    }
}
