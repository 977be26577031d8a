using System.Security.Cryptography;
using System.Text;

namespace NetGen.Models;

/// <summary>The SHA-256 of a file that NetGen wrote: of all bytes after the header's length, the 64 digits of the checksum itself as zeros.</summary>
internal static class SafetensorsChecksum
{
    /// <summary>What stands in the place of the digits while they are computed.</summary>
    public static readonly string Blank = new('0', 64);

    /// <summary>The digits for a file that has blank ones.</summary>
    public static string Of(byte[] file)
    {
        using SHA256 algorithm = SHA256.Create();
        byte[] hash = algorithm.ComputeHash(file, SafetensorsFormat.LengthSize, file.Length - SafetensorsFormat.LengthSize);
        return Hexadecimal.Of(hash);
    }

    /// <summary>Puts digits in the place of others.</summary>
    /// <returns>Whether the header has those others.</returns>
    public static bool Replace(byte[] file, int headerLength, string digits, string by)
    {
        int place = file.AsSpan(SafetensorsFormat.LengthSize, headerLength).IndexOf(Encoding.ASCII.GetBytes(digits));
        if (place < 0 || digits.Length != Blank.Length)
        {
            return false;
        }

        Encoding.ASCII.GetBytes(by, 0, by.Length, file, SafetensorsFormat.LengthSize + place);
        return true;
    }
}
