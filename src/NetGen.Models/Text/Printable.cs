using System.Globalization;
using System.Text;

namespace NetGen.Models;

/// <summary>Shows text from outside, such as names in files and names of files, in one line that holds nothing invisible.</summary>
internal static class Printable
{
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
            if (IsPrintable(CharUnicodeInfo.GetUnicodeCategory(text, i)))
            {
                printable.Append(text, i, length);
            }
            else
            {
                Escape(printable, text.AsSpan(i, length));
            }

            i += length - 1;
        }

        return printable.ToString();
    }

    private static bool IsPrintable(UnicodeCategory category) => category is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);

    private static void Escape(StringBuilder printable, ReadOnlySpan<char> characters)
    {
        foreach (char character in characters)
        {
            printable.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
        }
    }
}
