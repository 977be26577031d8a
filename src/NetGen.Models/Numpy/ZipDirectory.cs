using System.Buffers.Binary;
using System.Text;

namespace NetGen.Models;

/// <summary>The entries of a zip archive. ZipArchive of netstandard2.0 does not check their checksums, so a damaged weight would pass for a weight.</summary>
internal static class ZipDirectory
{
    private const uint EndSignature = 0x06054B50;
    private const int EndLength = 22;
    private const uint EntrySignature = 0x02014B50;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;

    /// <summary>What an archive may unpack to, unless more is allowed: 4 MB, and 4 bytes for each of its own. Trained weights hardly shrink.</summary>
    private const int FreeBytes = 4 << 20;
    private const int BytesForEach = 4;

    /// <summary>The entries in the order of the directory, each checked, and no more than may be unpacked.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="file">Its bytes.</param>
    /// <param name="maxUnpackedBytes">What all entries may unpack to; null for what is usual.</param>
    /// <exception cref="ModelFormatException">The bytes are no zip archive, or one that is damaged or too large.</exception>
    public static IReadOnlyList<ZipEntry> Read(string path, byte[] file, long? maxUnpackedBytes)
    {
        int end = FindEnd(path, file);
        ReadOnlySpan<byte> record = file.AsSpan(end);
        int count = BinaryPrimitives.ReadUInt16LittleEndian(record.Slice(10));
        long offset = BinaryPrimitives.ReadUInt32LittleEndian(record.Slice(16));
        List<ZipEntry> entries = [];
        long packedLength = 0;
        long length = 0;
        for (int number = 0; number < count; number++)
        {
            ZipEntry entry = ReadEntry(path, file, ref offset, end);
            entry.Check(path);
            packedLength += entry.PackedLength;
            length += entry.Length;
            entries.Add(entry);
        }

        // Entries that share bytes could unpack to any length.
        if (packedLength > file.Length)
        {
            throw new ModelFormatException(path, $"The entries of the archive take {packedLength} bytes, the file has {file.Length}. It is damaged.");
        }

        long limit = maxUnpackedBytes ?? (FreeBytes + ((long)BytesForEach * file.Length));
        return length <= limit
            ? entries
            : throw new ModelFormatException(
                path,
                $"The archive of {file.Length} bytes unpacks to {length}: expected at most {limit}. If you trust it, allow more: write MaxUnpackedBytes=\"{length}\" "
                + $"at its NetworkWeights item, or give the netgen command --max-unpacked-bytes {length}.");
    }

    private static int FindEnd(string path, byte[] file)
    {
        for (int end = file.Length - EndLength; end >= Math.Max(0, file.Length - EndLength - LongestComment); end--)
        {
            ReadOnlySpan<byte> record = file.AsSpan(end);
            int commentLength = BinaryPrimitives.ReadUInt16LittleEndian(record.Slice(20));
            if (BinaryPrimitives.ReadUInt32LittleEndian(record) == EndSignature && commentLength == record.Length - EndLength)
            {
                return end;
            }
        }

        throw new ModelFormatException(path, "The file does not end as a zip archive does. It is cut off, or of another format.");
    }

    private static ZipEntry ReadEntry(string path, byte[] file, ref long offset, int end)
    {
        if (offset > end - EntryLength || BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan((int)offset)) != EntrySignature)
        {
            throw new ModelFormatException(path, $"Expected an entry of the archive's directory at offset {offset}, got something else. The file is damaged.");
        }

        ReadOnlySpan<byte> record = file.AsSpan((int)offset, EntryLength);
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(record.Slice(28));
        int rest = BinaryPrimitives.ReadUInt16LittleEndian(record.Slice(30)) + BinaryPrimitives.ReadUInt16LittleEndian(record.Slice(32));
        long next = offset + EntryLength + nameLength + rest;
        if (next > end)
        {
            throw new ModelFormatException(
                path,
                $"The entry of the archive's directory at offset {offset} reaches to {next}: expected at most {end}. The file is damaged.");
        }

        string name = Encoding.UTF8.GetString(file, (int)offset + EntryLength, nameLength);
        offset = next;
        return new(
            name,
            BinaryPrimitives.ReadUInt16LittleEndian(record.Slice(8)),
            BinaryPrimitives.ReadUInt16LittleEndian(record.Slice(10)),
            BinaryPrimitives.ReadUInt32LittleEndian(record.Slice(16)),
            BinaryPrimitives.ReadUInt32LittleEndian(record.Slice(20)),
            BinaryPrimitives.ReadUInt32LittleEndian(record.Slice(24)),
            BinaryPrimitives.ReadUInt32LittleEndian(record.Slice(42)));
    }
}
