using Markdig;
using Markdig.Extensions.AutoIdentifiers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace NetGen.Readme.Tests.Pages;

/// <summary>A page of Markdown.</summary>
/// <param name="path">Its path in the repository, with slashes.</param>
/// <param name="text">Its text.</param>
internal sealed class Page(string path, string text)
{
    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseAutoIdentifiers(AutoIdentifierOptions.GitHub).Build();

    private static readonly string[] Paths =
    [
        "README.md",
        "src/NetGen/CONTRACT.md",
        "src/NetGen/SAVING.md",
        "src/NetGen/TARGETS.md",
        "src/NetGen/UNITY.md",
        "src/NetGen/CHANGELOG.md",
        "src/NetGen.Models/IMPORT.md",
        "src/NetGen.Tool/README.md",
        "src/NetGen.Build/REPORT.md",
        "src/NetGen.CodeGeneration/TOUR.md",
        "generator/DIAGNOSTICS.md",
        "samples/README.md",
        "samples/Embedded/README.md",
        "tests/NetGen.Exhaustive/README.md",
        ".github/CONTRIBUTING.md",
    ];

    private readonly MarkdownDocument document = Markdown.Parse(text.ReplaceLineEndings("\n"), Pipeline);

    /// <summary>The pages for users.</summary>
    public static IReadOnlyList<Page> All { get; } = [.. Paths.Select(path => new Page(path, File.ReadAllText(Repository.PathOf(path))))];

    /// <summary>All blocks of all pages.</summary>
    public static IReadOnlyList<Block> AllBlocks { get; } = [.. All.SelectMany(page => page.Blocks())];

    public string Path => path;

    /// <summary>The text of the page without its markup.</summary>
    public string Text => text;

    /// <summary>Where its links and images lead.</summary>
    public IEnumerable<string> Links => document.Descendants<LinkInline>().Select(link => link.Url!);

    /// <summary>The places in it that a link can name.</summary>
    public IEnumerable<string> Anchors =>
    [
        .. document.Descendants<HeadingBlock>().Select(heading => heading.GetAttributes().Id!),
        .. document.Descendants<HtmlInline>().Where(html => html.Tag.StartsWith("<a id=", StringComparison.Ordinal)).Select(html => html.Tag.Split('"')[1]),
    ];

    /// <summary>A block by its name.</summary>
    public static Block Find(string name) => AllBlocks.Single(block => block.Name == name);

    /// <summary>The names of blocks, for theories.</summary>
    public static TheoryData<string> Names(Func<Block, bool> isMeant) => [.. AllBlocks.Where(isMeant).Select(block => block.Name)];

    /// <summary>Its fenced blocks.</summary>
    public IEnumerable<Block> Blocks()
    {
        string chapter = "";
        string section = "";
        foreach (MarkdownObject item in document.Descendants())
        {
            if (item is HeadingBlock heading)
            {
                section = string.Concat(heading.Inline!.Descendants<LiteralInline>());
                chapter = heading.Level <= 2 ? section : chapter;
            }
            else if (item is FencedCodeBlock block)
            {
                string file = block.Arguments ?? "";
                yield return new(path, block.Line + 1, chapter, section, block.Info ?? "", file.Length == 0 ? null : file, block.Lines.ToString());
            }
        }
    }
}
