namespace NetGen.Models;

/// <summary>Reads and writes model files; the name's ending decides the format.</summary>
internal static class ModelFile
{
    /// <summary>Reads the network that a file holds.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="ModelFormatException">The format is not known, or the file is not what its format says.</exception>
    public static TrainedNetwork Read(string path) => throw UnknownFormat(path);

    private static ModelFormatException UnknownFormat(string path) => new(path, "This ending names no format of models.");
}
