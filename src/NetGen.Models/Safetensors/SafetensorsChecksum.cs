using System.Text;
using NetGen.Saving;

namespace NetGen.Models;

/// <summary>The SHA-256 of a file that NetGen wrote: of all bytes after the header's length, the 64 digits of the checksum itself as zeros.</summary>
internal static class SafetensorsChecksum
{
    /// <summary>The digits for a file that has blank ones.</summary>
    public static string Of(byte[] file)
    {
        using Checksum checksum = new([]);
        checksum.Append(file, SafetensorsFormat.LengthSize, file.Length - SafetensorsFormat.LengthSize);
        return checksum.Digits();
    }

    /// <summary>Puts digits in the place of others.</summary>
    /// <returns>Whether the header has those others.</returns>
    public static bool Replace(byte[] file, int headerLength, string digits, string by)
    {
        int place = Checksum.Find(file.AsSpan(SafetensorsFormat.LengthSize, headerLength), digits);
        if (place < 0)
        {
            return false;
        }

        Encoding.ASCII.GetBytes(by, 0, by.Length, file, SafetensorsFormat.LengthSize + place);
        return true;
    }
}
