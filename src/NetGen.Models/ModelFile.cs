using NetGen.Saving;
using NetGen.Text;

namespace NetGen.Models;

/// <summary>Reads and writes model files; the name's ending decides the format.</summary>
internal static class ModelFile
{
    private static readonly ModelFormat[] Formats =
    [
        new(".onnx", (path, file, _) => OnnxReader.Read(path, file), OnnxWriter.Write),
        new(".safetensors", SafetensorsReader.Read, SafetensorsWriter.Write),
        new(".npz", NpzReader.Read, NpzWriter.Write),
        new(".npy", (path, file, _) => NpyReader.Read(path, file), NpyWriter.Write),
        new(".json", (path, file, _) => JsonModelReader.Read(path, file), JsonModelWriter.Write),
    ];

    /// <summary>The endings of the formats, for messages and help.</summary>
    public static string Endings => string.Join(", ", Formats.Select(format => format.Ending));

    /// <summary>Reads the network that a file holds.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What its user says of it.</param>
    /// <returns>A network whose sizes fit together and whose numbers are finite.</returns>
    /// <exception cref="ModelFormatException">The format is not known, or the file is not what its format says, or no regular file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static TrainedNetwork Read(string path, ModelOptions? options = null)
    {
        options ??= ModelOptions.None;
        using RegularFile file = RegularFile.Open(path);
        ForeignContent.Check(path, file);
        TrainedNetwork network = FormatOf(path).Read(path, file.Read(), options);
        NetworkChecks.CheckOrder(path, network, options.Layers);
        NetworkChecks.Check(path, network);
        return network;
    }

    /// <summary>Writes a network, its numbers in its own type where the format has that type. A failure leaves what was there before.</summary>
    /// <param name="path">The file; one that exists is replaced.</param>
    /// <param name="network">What to write.</param>
    /// <exception cref="ModelFormatException">The format is not known, or cannot hold the network.</exception>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public static void Write(string path, TrainedNetwork network)
    {
        ModelFormat format = FormatOf(path);
        NetworkChecks.Check(path, network);
        NetworkChecks.CheckRange(path, network);
        byte[] bytes = format.Write(path, network);
        AtomicFile.Write(path, bytes);
    }

    private static ModelFormat FormatOf(string path)
    {
        string ending = Path.GetExtension(path);
        return Array.Find(Formats, format => string.Equals(format.Ending, ending, StringComparison.OrdinalIgnoreCase))
            ?? throw new ModelFormatException(
                path,
                $"The ending \"{Printable.Short(ending)}\" names no format that is read or written: expected {Endings}. {ForeignFormats.Advice(ending)}");
    }
}
