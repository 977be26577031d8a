using NetGen.Text;

namespace NetGen.CodeGeneration.Parse;

/// <summary>Writes a text as a C# literal in which nothing ends the line or is invisible, be it in code or in a comment.</summary>
internal static class TextLiteral
{
    // The codes of what is not printable are those of C#.
    public static string Of(string text) => $"\"{Printable.Of(text.Replace("\\", "\\\\").Replace("\"", "\\\""))}\"";
}
