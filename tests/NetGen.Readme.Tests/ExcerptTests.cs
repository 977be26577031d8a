using NetGen.Readme.Tests.Pages;
using NetGen.Readme.Tests.Running;

namespace NetGen.Readme.Tests;

[Collection(SharedPrograms.Name)]
public class ExcerptTests(BuiltPrograms programs)
{
    public static TheoryData<string> Excerpts => Page.Names(block => block.IsExcerpt);

    [Theory]
    [MemberData(nameof(Excerpts))]
    public void An_excerpt_is_in_the_file_that_it_names(string name)
    {
        Block block = Page.Find(name);
        Excerpt excerpt = new(block.Lines);
        string path = block.Source ?? Generated(block);
        string[] file = File.ReadAllLines(path);

        Assert.True(excerpt.IsIn(file), $"{name} is no part of {path}, where the nearest is\n{excerpt.Nearest(file)}");
    }

    /// <summary>A generated file by the name of its class: of a program in the same section, or else of the sample.</summary>
    private string Generated(Block block) => programs.Generated(block)
        .Concat(Directory.GetFiles(Repository.Generated("Digits"), "*.g.cs", SearchOption.AllDirectories))
        .First(path => $".{Path.GetFileName(path).Replace("_", "", StringComparison.Ordinal)}".EndsWith($".{block.File}", StringComparison.Ordinal));
}
