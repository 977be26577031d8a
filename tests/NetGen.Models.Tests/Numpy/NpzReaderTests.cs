using System.Buffers.Binary;
using System.IO.Compression;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Numpy;

public class NpzReaderTests
{
    private static readonly TrainedNetwork Network = Networks.Random(1, NumberType.Float32, 3, 40, 2);

    [Theory]
    [InlineData(CompressionLevel.NoCompression)]
    [InlineData(CompressionLevel.Optimal)]
    public void Stored_and_deflated_entries_are_read_in_any_order(CompressionLevel level)
    {
        byte[] file = Archive(level, [.. Tensors().Reverse().Select(tensor => (tensor.Name + ".npy", NpyBytes.Write(tensor)))]);

        Networks.AssertSameLayers(Network, NpzReader.Read("model", file, ModelOptions.None));
    }

    [Fact]
    public void An_entry_that_is_no_array_is_refused() =>
        Refusal.Of(NpzReader.Read, Archive(CompressionLevel.Optimal, ("readme.txt", [1, 2, 3])), "Entry \"readme.txt\" of the archive is no array: expected names that end with .npy.");

    [Fact]
    public void An_array_that_occurs_twice_is_refused() =>
        Refusal.Of(NpzReader.Read, Archive(CompressionLevel.Optimal, Entry(), Entry()), "The archive has the array \"fc1.weight\" twice");

    [Fact]
    public void A_file_that_is_no_archive_is_refused() =>
        Refusal.Of(NpzReader.Read, new byte[100], "The file does not end as a zip archive does.");

    [Theory]
    [InlineData(CompressionLevel.NoCompression, "has another CRC-32 than the archive says; it is damaged.")]
    [InlineData(CompressionLevel.Optimal, "")]
    public void A_changed_byte_of_a_number_is_refused(CompressionLevel level, string problem)
    {
        byte[] file = Archive(level, Entry());
        file[300] ^= 1;

        Refusal.Of(NpzReader.Read, file, $"Entry \"fc1.weight.npy\" of the archive {problem}");
    }

    [Fact]
    public void A_method_that_is_not_read_is_refused()
    {
        byte[] file = Archive(CompressionLevel.NoCompression, Entry());
        BinaryPrimitives.WriteUInt16LittleEndian(Directory(file)[10..], 14);

        Refusal.Of(NpzReader.Read, file, "Entry \"fc1.weight.npy\" of the archive has the flags 0, the method 14, 608 bytes packed and 608 unpacked: expected");
    }

    [Fact]
    public void A_length_that_cannot_be_true_takes_no_memory()
    {
        byte[] file = Archive(CompressionLevel.Optimal, Entry());
        BinaryPrimitives.WriteUInt32LittleEndian(Directory(file)[24..], int.MaxValue);
        long before = GC.GetAllocatedBytesForCurrentThread();

        Refusal.Of(NpzReader.Read, file, "Entry \"fc1.weight.npy\" of the archive has the flags ");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    [Fact]
    public void Entries_that_share_their_bytes_are_refused()
    {
        byte[] file = Archive(CompressionLevel.NoCompression, Entry(), ("b.npy", new byte[10]));
        Span<byte> entry = Directory(file);
        Span<byte> second = entry[(46 + "fc1.weight.npy".Length)..];
        BinaryPrimitives.WriteUInt32LittleEndian(second[20..], 608);
        BinaryPrimitives.WriteUInt32LittleEndian(second[24..], 608);

        Refusal.Of(NpzReader.Read, file, "The entries of the archive take 1216 bytes, the file has ");
    }

    [Fact]
    public void What_an_archive_unpacks_to_is_bounded_unless_more_is_allowed()
    {
        NamedTensor zeros = new("a.weight", [1, 3 << 20], NumberType.Float32, new double[3 << 20]);
        byte[] file = Archive(CompressionLevel.Optimal, ("a.weight.npy", NpyBytes.Write(zeros)));
        long length = (12 << 20) + 128;

        Refusal.Of(
            NpzReader.Read,
            file,
            $"The archive of {file.Length} bytes unpacks to {length}: expected at most {(4 << 20) + (4 * file.Length)}. If you trust it, allow more: "
            + $"write MaxUnpackedBytes=\"{length}\" at its NetworkWeights item, or give the netgen command --max-unpacked-bytes {length}.");
        Refusal.Of((path, bytes, _) => NpzReader.Read(path, bytes, new() { MaxUnpackedBytes = length - 1 }), file, $"The archive of {file.Length} bytes unpacks to {length}: expected at most {length - 1}.");
        Assert.Equal(3 << 20, Assert.Single(NpzReader.Read("model", file, new() { MaxUnpackedBytes = length }).Layers).Inputs);
    }

    [Fact]
    public void An_entry_that_unpacks_to_more_than_it_says_is_refused()
    {
        byte[] file = Archive(CompressionLevel.Optimal, Entry());
        BinaryPrimitives.WriteUInt32LittleEndian(Directory(file)[24..], 600);

        Refusal.Of(NpzReader.Read, file, "Entry \"fc1.weight.npy\" of the archive unpacks to more than the 600 bytes that the archive says; it is damaged.");
    }

    [Fact]
    public void The_checksum_is_the_one_of_the_standard() => Assert.Equal(0xCBF43926u, Crc32.Of([.. "123456789"u8]));

    private static IEnumerable<NamedTensor> Tensors() => Network.Layers.SelectMany(layer => new NamedTensor[]
    {
        new(layer.Name + ".weight", [layer.Outputs, layer.Inputs], NumberType.Float32, layer.Weights),
        new(layer.Name + ".bias", [layer.Outputs], NumberType.Float32, layer.Biases),
    });

    private static (string Name, byte[] Bytes) Entry() => ("fc1.weight.npy", NpyBytes.Write(Tensors().First()));

    /// <summary>The archive's directory, after the entries.</summary>
    private static Span<byte> Directory(byte[] file) => file.AsSpan(file.AsSpan().IndexOf("PK\u0001\u0002"u8));

    private static byte[] Archive(CompressionLevel level, params (string Name, byte[] Bytes)[] entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = archive.CreateEntry(name, level).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
