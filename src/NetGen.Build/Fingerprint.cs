using System.Security.Cryptography;
using System.Text;
using NetGen.Models;
using NetGen.Text;

namespace NetGen.Build;

/// <summary>All that a result depends on, as a text: facts, and the SHA-256 of files. Equal fingerprints mean an equal result, whatever the files' times.</summary>
internal sealed class Fingerprint
{
    private const string FileKey = "file ";
    private const string Absent = "absent";

    private readonly StringBuilder text = new();

    /// <summary>Begins with what is no file.</summary>
    public Fingerprint(IEnumerable<string> facts)
    {
        foreach (string fact in facts)
        {
            text.Append("fact ").Append(Printable.Encode(fact)).Append('\n');
        }
    }

    /// <summary>The files that a fingerprint has, in its order.</summary>
    public static IEnumerable<string> FilesOf(string fingerprint) => fingerprint
        .Split('\n')
        .Where(line => line.StartsWith(FileKey, StringComparison.Ordinal))
        .Select(line => Printable.Decode(line.Substring(line.IndexOf(' ', FileKey.Length) + 1)));

    /// <summary>Adds the files as they are now; one that is not there, too.</summary>
    public Fingerprint Add(IEnumerable<string> files)
    {
        foreach (string file in files)
        {
            text.Append(FileKey).Append(HashOf(file)).Append(' ').Append(Printable.Encode(file)).Append('\n');
        }

        return this;
    }

    public override string ToString() => text.ToString();

    private static string HashOf(string file)
    {
        if (!File.Exists(file))
        {
            return Absent;
        }

        using SHA256 algorithm = SHA256.Create();
        using FileStream stream = File.OpenRead(file);
        return Hexadecimal.Of(algorithm.ComputeHash(stream));
    }
}
