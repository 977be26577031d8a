using NetGen.Text;

namespace NetGen.Models;

/// <summary>Reads an archive of arrays named <c>NAME.weight</c> and <c>NAME.bias</c>, as <c>numpy.savez</c> and <c>savez_compressed</c> write it.</summary>
internal static class NpzReader
{
    /// <summary>How the entries of arrays end.</summary>
    public const string Ending = ".npy";

    /// <summary>The network in the bytes of a file.</summary>
    /// <exception cref="ModelFormatException">The bytes are no such archive, or hold no network of dense layers.</exception>
    public static TrainedNetwork Read(string path, byte[] file, ModelOptions options)
    {
        HashSet<string> names = new(StringComparer.Ordinal);
        List<NamedTensor> tensors = [];
        foreach (ZipEntry entry in ZipDirectory.Read(path, file, options.MaxUnpackedBytes))
        {
            if (!entry.Name.EndsWith(Ending, StringComparison.Ordinal))
            {
                throw new ModelFormatException(path, $"Entry \"{Printable.Short(entry.Name)}\" of the archive is no array: expected names that end with {Ending}.");
            }

            string name = entry.Name.Substring(0, entry.Name.Length - Ending.Length);
            if (!names.Add(name))
            {
                throw new ModelFormatException(path, $"The archive has the array \"{Printable.Short(name)}\" twice: expected different names.");
            }

            tensors.Add(NpyArray.Read(path, name, entry.Unpack(path, file)));
        }

        return LayerPairs.Network(path, tensors, options, isOrderKept: true);
    }
}
