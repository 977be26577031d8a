using NetGen.Readme.Tests.Pages;

namespace NetGen.Readme.Tests;

public class PageTests
{
    public static TheoryData<string> Blocks => Page.Names(_ => true);

    public static TheoryData<string> Pages => [.. Page.All.Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(Blocks))]
    public void Every_block_is_of_a_kind_that_a_test_holds_against_the_truth(string name)
    {
        Block block = Page.Find(name);

        Assert.True(block.IsExcerpt || Kinds(block), $"{name}: no test holds a block of \"{block.Language} {block.File}\" against the truth. Name the file that it is a part of after its language, or let it stand by itself.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_link_leads_somewhere(string path)
    {
        Page page = Page.All.Single(page => page.Path == path);

        Assert.All(page.Links.Where(link => !link.StartsWith("https://", StringComparison.Ordinal)), link =>
        {
            string[] parts = link.Split('#');
            string target = parts[0].Length == 0 ? path : Path.Combine(Path.GetDirectoryName(path)!, parts[0]);
            Assert.True(File.Exists(Repository.PathOf(target)) || Directory.Exists(Repository.PathOf(target)), $"{path}: {link} leads nowhere");
            Assert.True(parts.Length == 1 || new Page(target, File.ReadAllText(Repository.PathOf(target))).Anchors.Contains(parts[1]), $"{path}: {link} names no place there");
        });
    }

    private static bool Kinds(Block block) => block.Language switch
    {
        "csharp" => block.IsProgram || InstallationTests.Holds(block),
        "xml" => block.File == null || InstallationTests.Holds(block),
        "json" => ModelTests.Holds(block),
        "ini" => SettingsTests.Holds(block),
        "sh" => NamedExceptions.Covers(block) || InstallationTests.Holds(block) || NativeTests.Holds(block) || SampleTests.Holds(block),
        "text" => ModelTests.Holds(block) || SampleTests.Holds(block) || NativeTests.Holds(block),
        _ => false,
    };
}
