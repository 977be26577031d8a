using System.Globalization;

namespace NetGen.Generator.Parse;

/// <summary>Writes a text as a C# literal in which nothing ends the line, be it in code or in a comment.</summary>
internal static class TextLiteral
{
    public static string Of(string text) => $"\"{string.Concat(text.Select(Escaped))}\"";

    private static string Escaped(char character) => character switch
    {
        '"' or '\\' => "\\" + character,
        _ => char.IsControl(character) || character is '\u2028' or '\u2029' ? "\\u" + ((int)character).ToString("x4", CultureInfo.InvariantCulture) : character.ToString(),
    };
}
