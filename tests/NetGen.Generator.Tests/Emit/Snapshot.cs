using DiffEngine;

namespace NetGen.Generator.Tests.Emit;

/// <summary>Compares text with a verified file; a difference is left beside it as a received file, which opens in the tool for differences that a person has.</summary>
internal static class Snapshot
{
    public static string Folder { get; } = Path.Combine(BuildFacts.ProjectDirectory, "Emit", "Snapshots");

    /// <summary>A snapshot's file, named as Verify names them.</summary>
    public static string FileName(string test, string hintName) => $"{test}#{Path.GetFileNameWithoutExtension(hintName)}.verified.cs";

    public static void Verify(string fileName, string actual)
    {
        string verified = Path.Combine(Folder, fileName);
        string received = verified.Replace(".verified.cs", ".received.cs", StringComparison.Ordinal);
        if (File.Exists(verified) && File.ReadAllText(verified) == actual)
        {
            File.Delete(received);
            return;
        }

        File.WriteAllText(received, actual);

        // Opens nothing on a build server.
        DiffRunner.Launch(received, verified);
        Assert.Fail($"{fileName} is not what the generator writes. If {Path.GetFileName(received)} beside it is right, rename that to it.");
    }
}
