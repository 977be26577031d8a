using System.IO.Compression;
using NetGen.Readme.Tests.Pages;

namespace NetGen.Readme.Tests;

public class PackedPageTests
{
    public static TheoryData<string, string> Packed => new()
    {
        { Repository.Package, "README.md" },
        { Repository.Package, "UNITY.md" },
        { Repository.Package, "CHANGELOG.md" },
        { Repository.ToolPackage, "README.md" },
    };

    [Theory]
    [MemberData(nameof(Packed))]
    public async Task A_packed_page_has_no_link_that_is_relative_and_is_else_the_page_of_the_repository(string package, string name)
    {
        await using ZipArchive archive = await ZipFile.OpenReadAsync(Assert.Single(Directory.GetFiles(package)));
        using StreamReader reader = new(await archive.GetEntry(name)!.OpenAsync());
        Page packed = new(name, await reader.ReadToEndAsync());
        Page page = Page.All.Single(page => page.Path == name || page.Path == $"src/NetGen/{name}");

        Assert.All(packed.Links, link => Assert.True(
            link.StartsWith("https://", StringComparison.Ordinal) || (link.StartsWith('#') && packed.Anchors.Contains(link[1..])), $"{name}: {link}"));
        Assert.Equal(page.Links.Count(), packed.Links.Count());
        Assert.Equal(page.Blocks().Select(block => block.Text), packed.Blocks().Select(block => block.Text));
    }
}
