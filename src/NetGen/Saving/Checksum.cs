using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NetGen.Saving;

/// <summary>The SHA-256 of a file behind the length of its header, computed with zeros in place of its own digits.</summary>
internal static class Checksum
{
    private const int BlockSize = 1 << 16;

    /// <summary>The digits of a header whose checksum is not known yet.</summary>
    public static string Blank { get; } = new('0', 2 * SHA256.HashSizeInBytes);

    /// <summary>Where the digits stand in the header, or −1.</summary>
    public static int Find(ReadOnlySpan<byte> header, string checksum) =>
        checksum.Length == Blank.Length ? header.IndexOf(Encoding.ASCII.GetBytes(checksum)) : -1;

    /// <summary>The digits of a header with <see cref="Blank"/> and the data that a stream has from here to its end.</summary>
    public static string Of(ReadOnlySpan<byte> header, Stream data)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(header);
        byte[] block = new byte[BlockSize];
        for (int count = data.Read(block); count > 0; count = data.Read(block))
        {
            hash.AppendData(block, 0, count);
        }

        return string.Concat(hash.GetHashAndReset().Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
