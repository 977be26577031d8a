using System.Buffers.Binary;

namespace NetGen.Saving;

/// <summary>Reads the header of a safetensors file, which its first 8 bytes say the length of. Memory is taken as the bytes come, not as they promise.</summary>
internal static class HeaderBytes
{
    /// <summary>The limit of the format's own library; it is no more than a stream without an end can fill.</summary>
    private const int MaxLength = 100_000_000;
    private const int FirstLength = 1 << 12;

    /// <summary>The bytes of the header, without its length.</summary>
    /// <exception cref="InvalidDataException">The stream ends before, or the length is none.</exception>
    public static byte[] Read(Stream stream)
    {
        byte[] first = new byte[sizeof(ulong)];
        int found = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        if (found < first.Length)
        {
            throw new InvalidDataException($"Expected {first.Length} bytes with the length of the header, but found {found}. {SavedHeader.Advice}");
        }

        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(first);
        if (length > MaxLength)
        {
            throw new InvalidDataException(
                $"Expected a header of at most {MaxLength} bytes, but the first {first.Length} say {length}: this is no safetensors file. {SavedHeader.Advice}");
        }

        byte[] header = new byte[Math.Min((int)length, FirstLength)];
        int count = 0;
        while (true)
        {
            count += stream.ReadAtLeast(header.AsSpan(count), header.Length - count, throwOnEndOfStream: false);
            if (count < header.Length)
            {
                throw new InvalidDataException(
                    $"Expected a header of {length} bytes, as the first {first.Length} say, but found {count}: the file is cut short or no safetensors file. {SavedHeader.Advice}");
            }

            if (count == (int)length)
            {
                return header;
            }

            Array.Resize(ref header, Math.Min((int)length, 2 * count));
        }
    }
}
