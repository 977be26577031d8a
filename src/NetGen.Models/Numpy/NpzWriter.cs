using System.IO.Compression;

namespace NetGen.Models;

/// <summary>Writes an archive of arrays named <c>NAME.weight</c> and <c>NAME.bias</c>, not compressed, as <c>numpy.savez</c> does.</summary>
internal static class NpzWriter
{
    /// <summary>The same network gives the same bytes.</summary>
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>The bytes of a file. Names that would not say the order of the layers are replaced by numbers.</summary>
    public static byte[] Write(string path, TrainedNetwork network)
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            IReadOnlyList<string> names = TensorNames.ForWriting(network.Layers);
            for (int index = 0; index < names.Count; index++)
            {
                TrainedLayer layer = network.Layers[index];
                Add(archive, new(TensorNames.Weight(names[index]), [layer.Outputs, layer.Inputs], network.NumberType, layer.Weights));
                Add(archive, new(TensorNames.Bias(names[index]), [layer.Outputs], network.NumberType, layer.Biases));
            }
        }

        return stream.ToArray();
    }

    private static void Add(ZipArchive archive, NamedTensor tensor)
    {
        ZipArchiveEntry entry = archive.CreateEntry(tensor.Name + NpzReader.Ending, CompressionLevel.NoCompression);
        entry.LastWriteTime = Time;
        byte[] bytes = NpyBytes.Write(tensor);
        using Stream stream = entry.Open();
        stream.Write(bytes, 0, bytes.Length);
    }
}
