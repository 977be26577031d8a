using System.Buffers.Binary;
using System.IO.Compression;

namespace NetGen.Models.Tests.Mutations;

/// <summary>Damage to the arrays of an archive, whose checksums fit again, and to its own fields.</summary>
internal static class ArchiveMutations
{
    /// <summary>Offsets of the numbers in an entry of the directory: flags, method, checksum, lengths, name, extra, comment, place.</summary>
    private static readonly int[] Fields = [8, 10, 16, 20, 24, 28, 30, 32, 42];

    /// <summary>Damages an array, packs all again, and then perhaps damages the archive.</summary>
    public static byte[] Apply(Random random, byte[] archive, byte[][] words)
    {
        List<(string Name, byte[] Bytes)> entries = Unpack(archive);
        if (random.Next(5) > 0)
        {
            int index = random.Next(entries.Count);
            entries[index] = (entries[index].Name, ByteMutations.Apply(random, entries[index].Bytes, entries[^1].Bytes, words));
        }

        if (random.Next(100) == 0)
        {
            entries.Insert(random.Next(entries.Count), (entries[0].Name, Zeros(random)));
        }

        byte[] packed = Pack(random, entries);
        return random.Next(3) switch
        {
            0 => packed,
            1 => WithField(random, packed),
            _ => ByteMutations.Apply(random, packed, archive, words),
        };
    }

    /// <summary>An array of zeros, which packs well.</summary>
    private static byte[] Zeros(Random random)
    {
        int rows = random.Next(1, 8192);
        return NpyBytes.Write(new("zeros", [rows, 512], NumberType.Float16, new double[rows * 512]));
    }

    private static byte[] WithField(Random random, byte[] archive)
    {
        int start = archive.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        byte[] extreme = ByteMutations.Extreme(random);
        int field = random.Next(5) == 0 ? archive.Length - random.Next(1, 22) : start + Fields[random.Next(Fields.Length)];
        extreme.AsSpan(0, Math.Min(extreme.Length, archive.Length - field)).CopyTo(archive.AsSpan(field));
        return archive;
    }

    private static List<(string Name, byte[] Bytes)> Unpack(byte[] archive)
    {
        using ZipArchive zip = new(new MemoryStream(archive));
        return [.. zip.Entries.Select(entry =>
        {
            using Stream stream = entry.Open();
            using MemoryStream bytes = new();
            stream.CopyTo(bytes);
            return (entry.FullName, bytes.ToArray());
        })];
    }

    private static byte[] Pack(Random random, List<(string Name, byte[] Bytes)> entries)
    {
        using MemoryStream stream = new();
        using (ZipArchive zip = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach ((string name, byte[] bytes) in entries)
            {
                using Stream entry = zip.CreateEntry(name, random.Next(2) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest).Open();
                entry.Write(bytes);
            }
        }

        return stream.ToArray();
    }
}
