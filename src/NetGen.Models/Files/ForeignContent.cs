using System.Buffers.Binary;
using System.Text;
using NetGen.Saving;

namespace NetGen.Models;

/// <summary>Recognises by its first bytes what often stands in the place of a model, whatever its name ends with.</summary>
internal static class ForeignContent
{
    /// <summary>Bytes that decide.</summary>
    public const int HeadLength = 512;

    private const int ZipNameOffset = 30;

    private static readonly byte[] Hdf5 = [0x89, (byte)'H', (byte)'D', (byte)'F', 0x0D, 0x0A, 0x1A, 0x0A];
    private static readonly byte[] Zip = [(byte)'P', (byte)'K', 3, 4];

    /// <summary>Refuses what is no model, with the way to one.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="file">The file.</param>
    /// <exception cref="ModelFormatException">The file is empty, or of a kind that is known and not read.</exception>
    public static void Check(string path, RegularFile file)
    {
        byte[] head = file.Read(0, (int)Math.Min(file.Length, HeadLength));
        if (Problem(head, file.Length) is { } problem)
        {
            throw new ModelFormatException(path, problem);
        }
    }

    /// <summary>Whether it is the text that Git keeps in the place of a large file.</summary>
    public static bool IsLfsPointer(ReadOnlySpan<byte> head) => StartsWith(head, "version https://git-lfs.github.com/spec/");

    private static string? Problem(byte[] head, long length) =>
        length == 0 ? "The file is empty: expected a model. Write or copy it again."
        : IsLfsPointer(head) ? "The file is a pointer of Git LFS, which stands for the file itself. Run: git lfs pull"
        : IsHtml(head) ? "The file is an HTML page: expected a model. It was downloaded from the address of a page about it; take that of the file itself."
        : head.AsSpan().StartsWith(Hdf5) ? $"The file is HDF5, which Keras writes and NetGen does not read. {ForeignFormats.Keras}"
        : IsPickle(head, length) ? $"The file is a pickle of Python, which NetGen does not read, since to read it is to run it. {ForeignFormats.PyTorch} {ForeignFormats.ScikitLearn}"
        : FirstEntry(head) is not { } entry ? null
        : IsNamed(entry, "data.pkl") ? $"The file is a pickle of PyTorch, which NetGen does not read, since to read it is to run it. {ForeignFormats.PyTorch}"
        : entry is "metadata.json" or "config.json" ? $"The file is a model of Keras, which NetGen does not read. {ForeignFormats.Keras}"
        : null;

    private static bool IsHtml(ReadOnlySpan<byte> head)
    {
        string text = Encoding.UTF8.GetString(head.ToArray()).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
        return text.StartsWith("<!doctype html", StringComparison.OrdinalIgnoreCase) || text.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Protocols 2 to 5. The same bytes can be the length of a safetensors header, but then the file is longer than that.</summary>
    private static bool IsPickle(ReadOnlySpan<byte> head, long length) =>
        head.Length > 2 && head[0] == 0x80 && head[1] is >= 2 and <= 5
        && (head.Length < sizeof(ulong) || BinaryPrimitives.ReadUInt64LittleEndian(head) > (ulong)length);

    /// <summary>The name of a zip archive's first entry, as far as it is there; null for other files.</summary>
    private static string? FirstEntry(ReadOnlySpan<byte> head)
    {
        if (head.Length < ZipNameOffset || !head.StartsWith(Zip))
        {
            return null;
        }

        int length = Math.Min(BinaryPrimitives.ReadUInt16LittleEndian(head.Slice(26)), head.Length - ZipNameOffset);
        return Encoding.UTF8.GetString(head.Slice(ZipNameOffset, length).ToArray());
    }

    private static bool IsNamed(string entry, string name) => entry == name || entry.EndsWith("/" + name, StringComparison.Ordinal);

    private static bool StartsWith(ReadOnlySpan<byte> head, string text) => head.StartsWith(Encoding.ASCII.GetBytes(text));
}
