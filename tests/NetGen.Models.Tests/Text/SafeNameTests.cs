namespace NetGen.Models.Tests.Text;

public sealed class SafeNameTests
{
    // What some system, command line or project file would take for more than a name, or two of them for one.
    private static readonly string[] Paths =
    [
        "a_/b.json", "a/_b.json", "a__b.json", "a/b.json", "A/b.json", "a/B.json", "a;b.json", "a,b.json", "a%b.json", "a$(b).json", "a|b.json", "a\nb.json", "a\u2028b.json",
        "a\"b.json", "a'b.json", "a`b`.json", "../a/b.json", "..", "", "größe.json", new('x', 255), new('x', 254), new('\u4e00', 200), "a\\b.json", "a\\u005cb.json",
    ];

    [Fact]
    public void No_two_paths_share_a_name_whatever_their_case()
    {
        string[] names = [.. Paths.Select(SafeName.Of)];

        Assert.Equal(names.Length, names.Distinct(StringComparer.OrdinalIgnoreCase).Count());
        Assert.All(names, name => Assert.Matches("^[A-Za-z0-9._-]{0,60}~[0-9a-f]{32}$", name));
    }

    [Fact]
    public void No_name_is_a_path_that_is_safe_itself() => Assert.DoesNotContain(Paths, path => SafeName.IsSafe(SafeName.Of(path)));

    [Theory]
    [InlineData("models/digits_784-128.onnx", true)]
    [InlineData("a;b", false)]
    [InlineData("a~b", false)]
    [InlineData("größe", false)]
    public void Letters_digits_and_few_marks_are_safe(string path, bool isSafe) => Assert.Equal(isSafe, SafeName.IsSafe(path));

    [Fact]
    public void A_name_begins_with_what_is_readable() => Assert.StartsWith("a_b.json~", SafeName.Of("models/a;b.json"), StringComparison.Ordinal);
}
