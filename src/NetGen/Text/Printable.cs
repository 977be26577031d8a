using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace NetGen.Text;

/// <summary>Shows text from outside, such as names in files and names of files, in one line that holds nothing invisible.</summary>
internal static class Printable
{
    /// <summary>From here on UTF-16 has two codes that are no characters, which XML does not hold.</summary>
    private const char NoCharacter = '\ufffe';

    private static readonly Regex EscapedCharacter = new(@"\\u([0-9a-f]{4})", RegexOptions.CultureInvariant);

    private const int LongestName = 80;
    private const int LongestList = 16;

    /// <summary>
    /// The text, with control characters, line breaks, marks of direction and other invisible characters, and halves of surrogate pairs written as
    /// <c>\u001b</c>. What is printable stays as it is, so that to escape twice is to escape once.
    /// </summary>
    public static string Of(string text)
    {
        StringBuilder printable = new(text.Length);
        for (int i = 0; i < text.Length; i++)
        {
            int length = char.IsSurrogatePair(text, i) ? 2 : 1;
            if (IsPrintable(CharUnicodeInfo.GetUnicodeCategory(text, i)) && text[i] < NoCharacter)
            {
                printable.Append(text, i, length);
            }
            else
            {
                Escape(printable, text.Substring(i, length));
            }

            i += length - 1;
        }

        return printable.ToString();
    }

    /// <summary>As <see cref="Of"/>, the backslash as its code too, so that <see cref="Decode"/> gives every text back.</summary>
    public static string Encode(string text) => Of(string.Join("\\u005c", text.Split('\\')));

    /// <summary>The text that <see cref="Encode"/> wrote so.</summary>
    public static string Decode(string printable) =>
        EscapedCharacter.Replace(printable, match => ((char)int.Parse(match.Groups[1].Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)).ToString());

    /// <summary>A name, printable and no longer than a line of a message; of a longer one the beginning, and how long it is. Empty for none.</summary>
    public static string Short(string? text) =>
        text is null ? "" : text.Length <= LongestName ? Of(text) : $"{Of(text.Substring(0, LongestName))}… ({text.Length} characters)";

    /// <summary>The first few of some things, and how many more there are.</summary>
    public static string List<T>(IReadOnlyCollection<T> things, Func<T, string> text, string separator)
    {
        string first = string.Join(separator, things.Take(LongestList).Select(text));
        return things.Count <= LongestList ? first : $"{first}{separator}… ({things.Count - LongestList} more)";
    }

    private static bool IsPrintable(UnicodeCategory category) => category is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    private static void Escape(StringBuilder printable, string characters)
    {
        foreach (char character in characters)
        {
            printable.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
    }
}
