using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Tool.Generate;

/// <summary>Names of classes for models.</summary>
internal static class ClassName
{
    private const string Word = "Net";

    /// <summary>Whether a class can have the name.</summary>
    public static bool IsValid(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;

    /// <summary>
    /// A name from that of a file: <c>DigitsReluSoftmaxNet</c> for <c>digits_relu-softmax.onnx</c>. No member of a network ends like that, so that none
    /// has the name of its class.
    /// </summary>
    public static string Of(string path)
    {
        string name = Path.GetFileNameWithoutExtension(path);
        string words = string.Concat(name
            .Select((letter, index) => index == 0 || !char.IsLetterOrDigit(name[index - 1]) ? char.ToUpperInvariant(letter) : letter)
            .Where(char.IsLetterOrDigit));
        return !IsValid(words) ? Word + words : words.EndsWith(Word, StringComparison.Ordinal) ? words : words + Word;
    }
}
