using System.Globalization;
using DiffPlex;
using DiffPlex.Model;

namespace NetGen.Generator.Tests.Emit;

/// <summary>The part of a text in which it differs from another.</summary>
internal static class Difference
{
    /// <summary>The lines that the other text lacks; comments count the lines between them, so that the two texts give back the whole.</summary>
    public static string Of(string text, string other, string otherName)
    {
        DiffResult difference = Differ.Instance.CreateLineDiffs(other, text, ignoreWhitespace: false);
        List<string> lines = [$"// Where it differs from {otherName}:"];
        int place = 0;
        foreach (DiffBlock block in difference.DiffBlocks)
        {
            lines.Add(Invariant($"// ⋮ lines as there: {block.DeleteStartA - place}; then {block.InsertCountB} in place of {block.DeleteCountA}"));
            lines.AddRange(difference.PiecesNew.Skip(block.InsertStartB).Take(block.InsertCountB));
            place = block.DeleteStartA + block.DeleteCountA;
        }

        return string.Join('\n', lines) + '\n';
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
