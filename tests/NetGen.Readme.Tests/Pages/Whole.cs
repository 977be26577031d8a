namespace NetGen.Readme.Tests.Pages;

/// <summary>All lines of an output. A line of three dots stands for any number of others.</summary>
/// <param name="lines">The lines.</param>
internal sealed class Whole(string[] lines)
{
    private const string Others = "...";

    /// <summary>Whether an output has these lines and no more.</summary>
    public bool Is(string[] output) => Is(lines, output);

    private static bool Is(ReadOnlySpan<string> lines, ReadOnlySpan<string> output)
    {
        if (lines.Length == 0)
        {
            return output.Length == 0;
        }

        if (lines[0] != Others)
        {
            return output.Length > 0 && lines[0] == output[0].TrimEnd() && Is(lines[1..], output[1..]);
        }

        for (int skipped = 0; skipped <= output.Length; skipped++)
        {
            if (Is(lines[1..], output[skipped..]))
            {
                return true;
            }
        }

        return false;
    }
}
