using System.Security.Cryptography;
using System.Text;
using NetGen.Text;

namespace NetGen.Models;

/// <summary>Names made of the paths of files, with nothing in them that a file system, a command line or a project file could take for more than a name.</summary>
internal static class SafeName
{
    /// <summary>Bytes up to which a safe path may be a name: metadata hold names of 1,023 bytes.</summary>
    private const int MaxLength = 500;

    /// <summary>With the hash, far from the 255 bytes of file systems.</summary>
    private const int ReadableLength = 60;

    /// <summary>Whether a path, its folders divided by <c>/</c>, is a safe name as it is.</summary>
    public static bool IsSafe(string path) => path.Length <= MaxLength && path.All(character => character == '/' || IsSafe(character));

    /// <summary>
    /// A name for the file or resource that is made of a file: what is readable of its name, and a hash of its path, so that no two paths share a name,
    /// not even where the case of letters is ignored. The <c>~</c> between them is in no path that is safe.
    /// </summary>
    public static string Of(string path)
    {
        IEnumerable<char> name = path.Substring(path.LastIndexOf('/') + 1).Take(ReadableLength);
        using SHA256 algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(Encoding.UTF8.GetBytes(Printable.Encode(path)));
        return $"{string.Concat(name.Select(character => IsSafe(character) ? character : '_'))}~{Hexadecimal.Of(hash).Substring(0, 32)}";
    }

    private static bool IsSafe(char character) => character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '.' or '_' or '-';
}
