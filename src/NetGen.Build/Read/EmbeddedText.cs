using System.IO.Compression;
using System.Reflection.Metadata;

namespace NetGen.Build.Read;

/// <summary>The text of a source file that the compiler put into the symbols: its length, or 0 where it is not compressed, then its bytes.</summary>
internal static class EmbeddedText
{
    private static readonly Guid Kind = new("0E8A571B-6926-466E-B4AD-8AB04611F5FE");

    /// <summary>The lines of a file, or null where its text is not embedded.</summary>
    public static int? CountLines(MetadataReader symbols, DocumentHandle document)
    {
        BlobHandle text = symbols.GetCustomDebugInformation(document)
            .Select(symbols.GetCustomDebugInformation)
            .Where(information => symbols.GetGuid(information.Kind) == Kind)
            .Select(information => information.Value)
            .FirstOrDefault();
        return text.IsNil ? null : CountLines(symbols.GetBlobReader(text));
    }

    private static int CountLines(BlobReader blob)
    {
        bool compressed = blob.ReadInt32() != 0;
        using MemoryStream bytes = new(blob.ReadBytes(blob.RemainingBytes));
        using Stream text = compressed ? new DeflateStream(bytes, CompressionMode.Decompress) : bytes;
        using StreamReader reader = new(text);
        int lines = 0;
        while (reader.ReadLine() is not null)
        {
            lines++;
        }

        return lines;
    }
}
