using System.Buffers.Binary;

namespace Samples;

/// <summary>A file in the format of MNIST: two zero bytes, 8 for bytes, the number of dimensions, their big-endian sizes, and the values.</summary>
/// <param name="Count">Images, or labels.</param>
/// <param name="Values">The bytes of one after the other.</param>
internal sealed record IdxFile(int Count, ReadOnlyMemory<byte> Values)
{
    private const int SizeLength = 4;

    /// <summary>Reads a file of items with <paramref name="itemLength"/> bytes each.</summary>
    /// <exception cref="InvalidDataException">It is no such file.</exception>
    public static IdxFile Read(string path, int itemLength)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (bytes is not [0, 0, 8, byte dimensions, ..] || bytes.Length < SizeLength * (1 + dimensions) || dimensions == 0)
        {
            throw new InvalidDataException($"{path}: expected an IDX file of bytes, which begins with 00 00 08; where it is compressed, gunzip it.");
        }

        int header = SizeLength * (1 + dimensions);
        int count = BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(SizeLength));
        return count > 0 && bytes.Length - header == (long)count * itemLength
            ? new(count, bytes.AsMemory(header))
            : throw new InvalidDataException($"{path}: expected {count} × {itemLength} bytes after the header of {header}, but found {bytes.Length - header}.");
    }
}
