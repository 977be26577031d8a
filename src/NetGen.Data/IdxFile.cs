using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Globalization;
using System.IO.Compression;
using System.Numerics;

namespace NetGen.Data;

/// <summary>
/// An array of bytes in the IDX format of the MNIST files, plain or compressed by gzip: two zero bytes, the type of the values (8 for bytes, the
/// only one that is read here), the number of dimensions, their sizes as big-endian 32-bit numbers, then the values, the last dimension fastest.
/// </summary>
public sealed class IdxFile
{
    private const byte ByteType = 8;
    private const int MagicLength = 4;
    private const int SizeLength = 4;

    private IdxFile(ImmutableArray<int> dimensions, ReadOnlyMemory<byte> values)
    {
        Dimensions = dimensions;
        Values = values;
    }

    /// <summary>The size of each dimension; the first one counts the rows.</summary>
    public ImmutableArray<int> Dimensions { get; }

    /// <summary>The values, the last dimension fastest.</summary>
    public ReadOnlyMemory<byte> Values { get; }

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file; gzip is recognised by its content.</param>
    /// <exception cref="DataFormatException">The file is not an IDX file of bytes, or is cut off.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IdxFile Read(string path)
    {
        byte[] bytes = ReadBytes(path);
        if (bytes.Length < MagicLength || bytes is not [0, 0, ByteType, > 0, ..])
        {
            string start = Convert.ToHexString(bytes.AsSpan(0, Math.Min(bytes.Length, MagicLength)));
            throw new DataFormatException(path, $"expected an IDX file of bytes, which starts with 0000{ByteType:X2} and the number of dimensions; this one starts with \"{start}\".");
        }

        int dimensionCount = bytes[MagicLength - 1];
        int headerLength = MagicLength + (dimensionCount * SizeLength);
        if (bytes.Length < headerLength)
        {
            throw new DataFormatException(path, $"expected {headerLength} bytes for the sizes of {dimensionCount} dimensions, the file ends after {bytes.Length}.");
        }

        ImmutableArray<int> dimensions =
            [.. Enumerable.Range(0, dimensionCount).Select(k => BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(MagicLength + (k * SizeLength))))];
        BigInteger expected = dimensions.Aggregate(BigInteger.One, (product, size) => product * size);
        int count = bytes.Length - headerLength;
        return dimensions.All(size => size > 0) && expected == count
            ? new(dimensions, bytes.AsMemory(headerLength))
            : throw new DataFormatException(path, $"expected {string.Join(" × ", dimensions)} values, got {count} after the header of {headerLength} bytes.");
    }

    /// <summary>Reads images and their labels.</summary>
    /// <param name="imagesPath">The file of images: one row for each, its bytes as numbers from 0 to 255.</param>
    /// <param name="labelsPath">The file of labels, one dimension.</param>
    /// <param name="classes">Number of classes: a label is 0 to <c>classes − 1</c>.</param>
    /// <typeparam name="T">float or double.</typeparam>
    /// <exception cref="DataFormatException">A file is not such an IDX file, or they do not fit together.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static LabelledData<T> ReadLabelled<T>(string imagesPath, string labelsPath, int classes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        IdxFile images = Read(imagesPath);
        IdxFile labels = Read(labelsPath);
        if (labels.Dimensions.Length != 1 || labels.Dimensions[0] != images.Dimensions[0])
        {
            throw new DataFormatException(
                labelsPath,
                $"expected {images.Dimensions[0]} labels, one for each row of {imagesPath}, got {string.Join(" × ", labels.Dimensions)}.");
        }

        int wrong = labels.Values.Span.IndexOfAnyExceptInRange((byte)0, (byte)Math.Min(classes - 1, byte.MaxValue));
        if (wrong >= 0)
        {
            throw new DataFormatException(labelsPath, $"expected labels from 0 to {classes - 1}, got {labels.Values.Span[wrong]} as label {wrong} (from 0).");
        }

        T[] rows = Array.ConvertAll(images.Values.ToArray(), T.CreateChecked);
        int[] numbers = Array.ConvertAll(labels.Values.ToArray(), label => (int)label);
        return new(rows, numbers, Numbered(rows.Length / numbers.Length), Numbered(classes));
    }

    private static ImmutableArray<string> Numbered(int count) =>
        [.. Enumerable.Range(0, count).Select(number => number.ToString(CultureInfo.InvariantCulture))];

    private static byte[] ReadBytes(string path)
    {
        byte[] bytes = File.ReadAllBytes(path);
        if (bytes is not [0x1F, 0x8B, ..])
        {
            return bytes;
        }

        try
        {
            using GZipStream stream = new(new MemoryStream(bytes), CompressionMode.Decompress);
            using MemoryStream decompressed = new();
            stream.CopyTo(decompressed);
            return decompressed.ToArray();
        }
        catch (InvalidDataException exception)
        {
            throw new DataFormatException(path, "expected whole gzip data, they are damaged or cut off.", innerException: exception);
        }
    }
}
