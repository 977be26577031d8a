using System.Globalization;
using Onnx;

namespace NetGen.Models;

/// <summary>Reads tensors that a model keeps in a file of their own. It must be in the model's folder or below.</summary>
internal static class ExternalData
{
    /// <summary>Where a tensor keeps its data, from the model's folder; null where the model holds them.</summary>
    public static string? LocationOf(TensorProto tensor) => tensor.DataLocation == TensorProto.Types.DataLocation.External ? Entry(tensor, "location") : null;

    /// <summary>Reads a tensor's bytes.</summary>
    /// <param name="path">The model's file.</param>
    /// <param name="tensor">The tensor, which says where its data are.</param>
    /// <param name="expected">How many bytes its numbers take.</param>
    /// <exception cref="ModelFormatException">The data are not there, or not as many.</exception>
    public static byte[] Read(string path, TensorProto tensor, long expected)
    {
        string location = Entry(tensor, "location") ?? "";
        string file = FileOf(path, tensor, location);
        using FileStream stream = File.OpenRead(file);
        long offset = Number(path, tensor, "offset", 0);
        long length = Number(path, tensor, "length", stream.Length - offset);
        if (length != expected || offset > stream.Length - length)
        {
            throw new ModelFormatException(path, $"Tensor \"{tensor.Name}\" takes {length} bytes at offset {offset} of its data file \"{location}\", which has {stream.Length}: expected {expected} bytes within the file. Copy both files again.");
        }

        byte[] bytes = new byte[expected];
        stream.Position = offset;
        int count = 0;
        while (count < bytes.Length && stream.Read(bytes, count, bytes.Length - count) is int more and > 0)
        {
            count += more;
        }

        return bytes;
    }

    private static string FileOf(string path, TensorProto tensor, string location)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path));
        string file = location.Length == 0 || location.IndexOfAny(Path.GetInvalidPathChars()) >= 0 ? "" : Path.GetFullPath(Path.Combine(folder, location));
        if (!file.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw new ModelFormatException(path, $"Tensor \"{tensor.Name}\" has its data in \"{location}\": expected a file in the model's folder. Save the model with its data beside it.");
        }

        return File.Exists(file)
            ? file
            : throw new ModelFormatException(path, $"Tensor \"{tensor.Name}\" has its data in \"{location}\", which is not there: expected that file beside the model. Copy it along, or export without external data.");
    }

    private static long Number(string path, TensorProto tensor, string key, long missing)
    {
        string? text = Entry(tensor, key);
        return text == null ? missing
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number
            : throw new ModelFormatException(path, $"Tensor \"{tensor.Name}\" has external data with {key} \"{text}\": expected a number of bytes.");
    }

    private static string? Entry(TensorProto tensor, string key) => tensor.ExternalData.FirstOrDefault(entry => entry.Key == key)?.Value;
}
