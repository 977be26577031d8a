using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace NetGen.Tests.Saving;

/// <summary>Safetensors files by their definition, for what NetGen must write and must refuse.</summary>
internal static class SafetensorsBytes
{
    private static readonly string Zeros = new('0', 64);

    /// <summary>A file of a header, in which CHECKSUM stands for the digits, and of numbers.</summary>
    public static byte[] Of(string header, params float[] numbers)
    {
        byte[] data = [.. numbers.SelectMany(LittleEndian)];
        string blank = header.Replace("CHECKSUM", Zeros, StringComparison.Ordinal);
        blank = blank.PadRight((blank.Length + 7) / 8 * 8);
        string checksum = Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(blank), .. data]));
        byte[] final = Encoding.UTF8.GetBytes(blank.Replace(Zeros, checksum, StringComparison.Ordinal));
        byte[] length = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(length, final.Length);
        return [.. length, .. final, .. data];
    }

    private static byte[] LittleEndian(float number)
    {
        byte[] bytes = new byte[sizeof(float)];
        BinaryPrimitives.WriteSingleLittleEndian(bytes, number);
        return bytes;
    }
}
