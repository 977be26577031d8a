namespace NetGen.Readme.Tests.Pages;

/// <summary>Lines that stand together in a file, further to the right or not. A line of three dots stands for any number of others.</summary>
/// <param name="lines">The lines.</param>
internal sealed class Excerpt(string[] lines)
{
    private const string Others = "...";

    /// <summary>Whether the file has them.</summary>
    public bool IsIn(string[] file)
    {
        int line = 0;
        foreach (string[] part in Parts())
        {
            int place = Enumerable.Range(line, Math.Max(0, file.Length - part.Length - line + 1)).FirstOrDefault(first => Aligned(file[first..(first + part.Length)]).SequenceEqual(Aligned(part)), -1);
            if (place < 0)
            {
                return false;
            }

            line = place + part.Length;
        }

        return true;
    }

    /// <summary>As many lines of the file, from where most are the same.</summary>
    public string Nearest(string[] file)
    {
        int place = Enumerable.Range(0, Math.Max(1, file.Length - lines.Length + 1)).MaxBy(first => file.Skip(first).Zip(lines).Count(pair => pair.First.Trim() == pair.Second.Trim()));
        return string.Join('\n', Aligned([.. file.Skip(place).Take(lines.Length)]));
    }

    /// <summary>The runs of lines between the dots.</summary>
    private List<string[]> Parts()
    {
        List<string[]> parts = [];
        List<string> part = [];
        foreach (string line in lines.Append(Others))
        {
            if (line.Trim() != Others)
            {
                part.Add(line);
            }
            else if (part.Count > 0)
            {
                parts.Add([.. part]);
                part = [];
            }
        }

        return parts;
    }

    /// <summary>Without the spaces before all of them, and those at their ends.</summary>
    private static IEnumerable<string> Aligned(string[] part)
    {
        int indent = part.Where(line => line.Trim().Length > 0).Select(line => line.Length - line.TrimStart().Length).DefaultIfEmpty().Min();
        return part.Select(line => line.Length > indent ? line[indent..].TrimEnd() : line.Trim());
    }
}
