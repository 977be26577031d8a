using NetGen.Saving;
using NetGen.Text;

namespace NetGen.Models;

/// <summary>Reads safetensors: state dicts of PyTorch, and what NetGen wrote, with its activations.</summary>
internal static class SafetensorsReader
{
    /// <summary>The network in the bytes of a file.</summary>
    /// <exception cref="ModelFormatException">The bytes are not a safetensors file, are damaged, or hold no network of dense layers.</exception>
    public static TrainedNetwork Read(string path, byte[] file, ModelOptions options)
    {
        SafetensorsFile header = SafetensorsFile.Read(path, file);
        IReadOnlyList<Activation>? activations = ReadMetadata(path, file, header);
        ReadOnlyMemory<byte> data = file.AsMemory(SafetensorsFormat.LengthSize + header.Length);

        // Tensors stand in the order of their names, or of their types, in what the library of the format writes.
        return LayerPairs.Network(path, [.. header.Tensors.Select(tensor => ReadTensor(tensor, data))], options, isOrderKept: false, activations);
    }

    private static NamedTensor ReadTensor(SafetensorsTensor tensor, ReadOnlyMemory<byte> data)
    {
        NumberType type = SafetensorsTypes.TypeOf(tensor.Type)!.Value;
        ReadOnlySpan<byte> bytes = data.Span.Slice((int)tensor.Begin, (int)(tensor.End - tensor.Begin));
        return new(tensor.Name, Array.ConvertAll(tensor.Shape, size => (int)size), type, NumberBytes.Read(bytes, type));
    }

    /// <summary>
    /// Checks a file that NetGen wrote, and returns its activations; null for others. One name of NetGen's is enough to tell, lest a damaged one hide
    /// the rest.
    /// </summary>
    private static IReadOnlyList<Activation>? ReadMetadata(string path, byte[] file, SafetensorsFile header)
    {
        string? version = header.Metadata.TryGetValue(SafetensorsFormat.VersionName, out string? versionText) ? versionText : null;
        string? checksum = header.Metadata.TryGetValue(SafetensorsFormat.ChecksumName, out string? checksumText) ? checksumText : null;
        if (version == null && checksum == null)
        {
            return null;
        }

        if (version != SafetensorsFormat.Version)
        {
            throw new ModelFormatException(
                path,
                $"The metadata have the NetGen version \"{Printable.Short(version)}\": expected \"{SafetensorsFormat.Version}\". The file is damaged, "
                + "or a newer NetGen wrote it; update this one.");
        }

        if (checksum == null
            || !SafetensorsChecksum.Replace(file, header.Length, checksum, Checksum.Blank)
            || SafetensorsChecksum.Of(file) != checksum)
        {
            throw new ModelFormatException(
                path,
                "The SHA-256 of the file is not the one in its metadata: it was damaged or changed after NetGen wrote it. "
                + "Take the file from where it came again; if it was changed on purpose, remove \"netgen\", "
                + "\"activations\" and \"sha256\" from the metadata.");
        }

        return header.Metadata.TryGetValue(SafetensorsFormat.ActivationsName, out string? names)
            ? [.. names.Split(',').Select(name => ActivationOf(path, name))]
            : null;
    }

    private static Activation ActivationOf(string path, string name) =>
        ActivationNames.Find(name) ?? throw new ModelFormatException(path, $"The metadata have the activation \"{Printable.Short(name)}\": expected {ActivationNames.All}.");
}
