using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NetGen.Saving;

/// <summary>The SHA-256 of a file after the length of its header, computed with zeros in place of its own digits.</summary>
internal sealed class Checksum : IDisposable
{
    private readonly IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>Begins with a header that has blank digits.</summary>
    public Checksum(byte[] header) => hash.AppendData(header);

    /// <summary>The digits of a header whose checksum is not known yet.</summary>
    public static string Blank { get; } = new('0', 64);

    /// <summary>Where the digits stand in the header, or −1.</summary>
    public static int Find(ReadOnlySpan<byte> header, string checksum) =>
        checksum.Length == Blank.Length ? header.IndexOf(Encoding.ASCII.GetBytes(checksum)) : -1;

    /// <summary>A header with digits in place of others. One that has not those others stays as it is, and no checksum fits it.</summary>
    public static byte[] Replaced(byte[] header, string checksum, string by)
    {
        byte[] replaced = [.. header];
        if (Find(header, checksum) is var place and >= 0)
        {
            Encoding.ASCII.GetBytes(by, 0, by.Length, replaced, place);
        }

        return replaced;
    }

    /// <summary>Adds the bytes that come next.</summary>
    public void Append(byte[] bytes, int start, int count) => hash.AppendData(bytes, start, count);

    /// <summary>The 64 hexadecimal digits of all.</summary>
    public string Digits() =>
        string.Concat(hash.GetHashAndReset().Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));

    /// <inheritdoc/>
    public void Dispose() => hash.Dispose();
}
