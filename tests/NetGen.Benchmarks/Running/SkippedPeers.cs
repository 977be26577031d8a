namespace NetGen.Benchmarks.Running;

/// <summary>The peers that are not installed, and how to install them.</summary>
internal static class SkippedPeers
{
    /// <summary>Reads <c>work/skipped</c>, where <c>run</c> has written a line <c>peer: how to install it</c> for each of them.</summary>
    public static Dictionary<string, string> Read(string folder)
    {
        string path = Path.Combine(folder, "work", "skipped");
        return File.Exists(path)
            ? File.ReadLines(path).Select(line => line.Split(": ", 2)).ToDictionary(parts => parts[0], parts => parts[1])
            : [];
    }
}
