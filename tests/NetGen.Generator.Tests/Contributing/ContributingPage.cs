using System.Text.RegularExpressions;

namespace NetGen.Generator.Tests.Contributing;

/// <summary>The lists of files in .github/CONTRIBUTING.md.</summary>
internal static class ContributingPage
{
    private const string Name = "<Name>";
    private static readonly string[] Shipped = ["src", "generator"];

    public static string Repository { get; } = Path.GetFullPath(Path.Combine(BuildFacts.ProjectDirectory, "..", ".."));

    private static string Text { get; } = File.ReadAllText(Path.Combine(Repository, ".github", "CONTRIBUTING.md")).ReplaceLineEndings("\n");

    /// <summary>The lists of a section, in its order, each with what its files are called for one thing of the kind.</summary>
    public static string[][] Lists(string section, string name)
    {
        string text = Text[Text.IndexOf($"\n## {section}\n", StringComparison.Ordinal)..];
        int end = text.IndexOf("\n## ", 1, StringComparison.Ordinal);
        return
        [
            .. (end < 0 ? text : text[..end]).Split("\n\n").Where(paragraph => paragraph.StartsWith("- `", StringComparison.Ordinal))
                .Select(list => Regex.Matches(list, @"`([\w.]+(?:/[\w.<>]+)+|\w+\.md)`").Select(path => path.Groups[1].Value.Replace(Name, name, StringComparison.Ordinal)).ToArray()),
        ];
    }

    /// <summary>All files of sources that are shipped, with slashes.</summary>
    public static IEnumerable<string> ProductFiles() =>
        from folder in Shipped
        from path in Directory.EnumerateFiles(Path.Combine(Repository, folder), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(Repository, path).Replace('\\', '/')
        where !name.Contains("/obj/", StringComparison.Ordinal)
        select name;

    public static string Read(string file) => File.ReadAllText(Path.Combine(Repository, file));
}
