using System.Text.RegularExpressions;
using NetGen.Models;
using NetGen.Text;

namespace NetGen.Build.Write;

/// <summary>Text from outside as a page in Markdown holds it.</summary>
internal static class Markdown
{
    private static readonly Regex Marks = new(@"[\\`*_\[\]<>&#~|!$]", RegexOptions.CultureInvariant);
    private static readonly Regex Backticks = new("`+", RegexOptions.CultureInvariant);

    /// <summary>The text, without the meaning that Markdown gives its marks.</summary>
    public static string Text(string text) => Marks.Replace(Printable.Of(text), @"\$0");

    /// <summary>The text as code, between more backticks than it has in a row.</summary>
    public static string Code(string text)
    {
        string fence = new('`', Backticks.Matches(text).Cast<Match>().Select(match => match.Length).Append(0).Max() + 1);
        string space = fence.Length == 1 ? "" : " ";
        return $"{fence}{space}{Printable.Of(text)}{space}{fence}";
    }

    /// <summary>A path, its folders divided by <c>/</c>, as the target of a link.</summary>
    public static string Target(string path) => string.Join("/", path.Split('/').Select(Uri.EscapeDataString)).Replace("(", "%28").Replace(")", "%29");
}
