using System.Buffers.Binary;
using System.IO.Compression;
using NetGen.Text;

namespace NetGen.Models;

/// <summary>An entry of a zip archive, as its directory describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Flags">Bit 0 is set if it is encrypted.</param>
/// <param name="Method">How it is packed.</param>
/// <param name="Checksum">The CRC-32 of its bytes.</param>
/// <param name="PackedLength">Bytes in the archive.</param>
/// <param name="Length">Bytes when unpacked.</param>
/// <param name="Offset">Where its own header starts in the archive.</param>
internal sealed record ZipEntry(string Name, int Flags, int Method, uint Checksum, long PackedLength, long Length, long Offset)
{
    private const int Stored = 0;
    private const int Deflated = 8;
    private const uint Signature = 0x04034B50;
    private const int HeaderLength = 30;

    /// <summary>Deflate makes at most this of one byte, so that a length is known to be wrong before memory is taken for it.</summary>
    private const int LargestExpansion = 1032;

    /// <summary>Refuses what cannot be unpacked, before memory is taken for it.</summary>
    /// <exception cref="ModelFormatException">The entry is damaged, encrypted, or packed in a way that is not read.</exception>
    public void Check(string path)
    {
        bool isPlausible = Method == Stored ? Length == PackedLength : Length <= PackedLength * LargestExpansion;
        if ((Flags & 1) != 0 || Method is not (Stored or Deflated) || !isPlausible || Length > int.MaxValue)
        {
            throw Error(
                path,
                $"has the flags {Flags}, the method {Method}, {PackedLength} bytes packed and {Length} unpacked: "
                + "expected an entry that is not encrypted, stored (method 0) or deflated (method 8), and smaller than 2 GiB");
        }
    }

    /// <summary>The bytes of an entry that was checked, which have its length and checksum.</summary>
    /// <exception cref="ModelFormatException">The entry is damaged.</exception>
    public byte[] Unpack(string path, byte[] file)
    {
        int start = FindStart(path, file);
        byte[] bytes = Method == Stored ? file.AsSpan(start, (int)PackedLength).ToArray() : Inflate(path, file, start);
        return Crc32.Of(bytes) == Checksum ? bytes : throw Error(path, "has another CRC-32 than the archive says; it is damaged");
    }

    /// <summary>Where the bytes start, after a header of the entry's own and its name.</summary>
    private int FindStart(string path, byte[] file)
    {
        if (Offset > file.Length - HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(file.AsSpan((int)Offset)) != Signature)
        {
            throw Error(path, $"should start at offset {Offset}, where the file has something else; it is damaged");
        }

        ReadOnlySpan<byte> header = file.AsSpan((int)Offset, HeaderLength);
        int nameLength = BinaryPrimitives.ReadUInt16LittleEndian(header.Slice(26));
        int extraLength = BinaryPrimitives.ReadUInt16LittleEndian(header.Slice(28));
        long start = Offset + HeaderLength + nameLength + extraLength;
        return start + PackedLength <= file.Length ? (int)start : throw Error(
            path,
            $"reaches to offset {start + PackedLength}: expected at most {file.Length}; the file is damaged");
    }

    private byte[] Inflate(string path, byte[] file, int start)
    {
        byte[] bytes = new byte[Length];
        int length = 0;
        bool hasMore;
        try
        {
            using DeflateStream stream = new(new MemoryStream(file, start, (int)PackedLength), CompressionMode.Decompress);
            int read;
            while (length < bytes.Length && (read = stream.Read(bytes, length, bytes.Length - length)) > 0)
            {
                length += read;
            }

            hasMore = stream.ReadByte() >= 0;
        }
        catch (InvalidDataException exception)
        {
            throw Error(path, "is damaged", exception);
        }

        return hasMore ? throw Error(path, $"unpacks to more than the {bytes.Length} bytes that the archive says; it is damaged")
            : length == bytes.Length ? bytes
            : throw Error(path, $"ends after {length} of {bytes.Length} bytes; it is damaged");
    }

    private ModelFormatException Error(string path, string problem, Exception? cause = null) => new(path, $"Entry \"{Printable.Short(Name)}\" of the archive {problem}.", cause);
}
