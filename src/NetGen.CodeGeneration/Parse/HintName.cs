using System.Globalization;
using System.Text;

namespace NetGen.CodeGeneration.Parse;

/// <summary>Names the file of a class so that two classes never share one, although the compiler ignores the case of file names.</summary>
/// <remarks>
/// <c>Acme.CustomerNet</c> gives <c>_Acme._Customer_Net</c>: <c>_</c> comes before each capital letter, <c>_</c> itself becomes <c>__</c>, and letters
/// outside ASCII, some of which have more than two cases, become <c>-</c> and four digits. Read from the left, in capitals or not, each
/// character of the name comes back (<c>_</c> is followed by <c>_</c> or a capital, <c>-</c> by four digits): different names give different files.
/// </remarks>
internal static class HintName
{
    /// <summary>How the file of a network ends.</summary>
    public const string Ending = ".g.cs";

    /// <summary>How the file of its weights ends: a minus and a letter are in no class's name.</summary>
    public const string WeightsEnding = "-weights.g.cs";

    /// <summary>The name of the file, without <c>.g.cs</c>, of the class of this full metadata name, <c>Acme.Outer`1+Net</c>.</summary>
    public static string Of(string metadataName)
    {
        StringBuilder name = new();
        foreach (char c in metadataName)
        {
            _ = c switch
            {
                (>= 'a' and <= 'z') or (>= '0' and <= '9') or '.' or '+' or '`' => name.Append(c),
                (>= 'A' and <= 'Z') or '_' => name.Append('_').Append(c),
                _ => name.Append('-').Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
            };
        }

        return name.ToString();
    }
}
