using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Readme.Tests.Pages;

/// <summary>A fenced block of a page.</summary>
/// <param name="Page">The page's path.</param>
/// <param name="Line">Its first line, from 1.</param>
/// <param name="Chapter">The heading of the second level above it.</param>
/// <param name="Section">The nearest heading above it.</param>
/// <param name="Language">The first word after the fence.</param>
/// <param name="File">The second word: the file that the block is an excerpt of, or becomes.</param>
/// <param name="Text">What it holds.</param>
internal sealed record Block(string Page, int Line, string Chapter, string Section, string Language, string? File, string Text)
{
    private const string GeneratedEnding = ".g.cs";

    /// <summary>What tests call it.</summary>
    public string Name => $"{Page}:{Line}";

    public string[] Lines => Text.Split('\n');

    /// <summary>The commands of a block for the shell, without their comments.</summary>
    public IEnumerable<string> Commands => Lines.Select(line => line.Split("  #")[0].Trim()).Where(command => command.Length > 0);

    /// <summary>Whether the block is C# that stands by itself.</summary>
    public bool IsProgram => Language == "csharp" && File == null;

    /// <summary>Whether the block is a part of what the generator writes.</summary>
    public bool IsGenerated => File != null && File.EndsWith(GeneratedEnding, StringComparison.Ordinal);

    /// <summary>The file of the repository that the block is a part of, if it is one.</summary>
    public string? Source
    {
        get
        {
            string? path = File == null ? null : Repository.PathOf(Path.Combine(Path.GetDirectoryName(Page)!, File));
            return System.IO.File.Exists(path) ? path : null;
        }
    }

    /// <summary>Whether the block is a part of a file that is there.</summary>
    public bool IsExcerpt => IsGenerated || Source != null;

    /// <summary>Whether the block is for a project without vectors.</summary>
    public bool IsPortable => Section == "Portable code" || Page.EndsWith("UNITY.md", StringComparison.Ordinal);

    /// <summary>Whether the block does something, and does not only declare.</summary>
    public bool HasStatements => CSharpSyntaxTree.ParseText(Text).GetCompilationUnitRoot().Members.OfType<GlobalStatementSyntax>().Any();

    /// <summary>What a program prints, as the comments beside its printing lines say.</summary>
    public string[] PrintedLines =>
    [
        .. Lines.Where(line => line.Contains("Console.WriteLine(", StringComparison.Ordinal))
            .Select(line => line.Contains(" // ", StringComparison.Ordinal) ? line[(line.IndexOf(" // ", StringComparison.Ordinal) + 4)..].Trim() : "(the page does not say it)"),
    ];
}
