using System.Globalization;
using NetGen.Saving;
using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>
/// Reads tensors that a model keeps in a file of their own. It is named from the folder of the model's path, and must lie in that folder or below, or in
/// that of the model's file where the path is a link to it, all links resolved.
/// </summary>
/// <param name="path">The model's file.</param>
/// <param name="budget">What may be read for it.</param>
internal sealed class ExternalData(string path, NumberBudget budget)
{
    private const int LongestLocation = 1024;

    private readonly Lazy<string[]> folders = new(() => FoldersOf(path));

    /// <summary>The files that data were read from, as the model names them.</summary>
    public SortedSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Reads a tensor's bytes.</summary>
    /// <param name="name">The tensor's name.</param>
    /// <param name="tensor">The tensor, which says where its data are.</param>
    /// <param name="count">How many numbers it has.</param>
    /// <param name="size">Bytes of each.</param>
    /// <exception cref="ModelFormatException">The data are not there, or not as many, or elsewhere.</exception>
    public byte[] Read(string name, TensorProto tensor, int count, int size)
    {
        string location = Entry(tensor, "location") ?? "";
        using RegularFile file = Open(name, location);
        Files.Add(Path.Combine(Path.GetDirectoryName(path), location));
        long expected = (long)count * size;
        long offset = Number(name, tensor, "offset", 0);
        long length = Number(name, tensor, "length", file.Length - offset);
        if (length != expected || offset > file.Length - length)
        {
            throw Error(name, $"takes {length} bytes at offset {offset} of its data file \"{Printable.Short(location)}\", which has {file.Length}: expected {expected} bytes within the file. {Advice(file)}");
        }

        budget.AddFile(file.RealPath, file.Length);
        budget.Take(count);
        return expected <= int.MaxValue ? file.Read(offset, (int)expected) : throw Error(name, $"takes {expected} bytes: expected at most {int.MaxValue}.");
    }

    private RegularFile Open(string name, string location)
    {
        string folder = Path.GetDirectoryName(Path.GetFullPath(path));
        bool isPath = location.Length is > 0 and <= LongestLocation && location.IndexOfAny(Path.GetInvalidPathChars()) < 0;
        RegularFile opened = TryOpen(name, location, folder, isPath ? Path.Combine(folder, location) : "");
        string realPath = opened.RealPath;
        if (folders.Value.Any(allowed => IsWithin(allowed, realPath)))
        {
            return opened;
        }

        opened.Dispose();
        throw Error(name, $"has its data in \"{Printable.Short(location)}\", which a link leads out of the model's folder: expected a file in it. Copy the file beside the model.");
    }

    private RegularFile TryOpen(string name, string location, string folder, string file)
    {
        try
        {
            return IsWithin(folder, file.Length > 0 ? Path.GetFullPath(file) : "") ? RegularFile.Open(file) : throw Elsewhere(name, location);
        }
        catch (FileNotFoundException exception)
        {
            throw Error(name, $"has its data in \"{Printable.Short(location)}\", which is not there: expected that file beside the model. Copy it along, or export without external data.", exception);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Error(name, $"has its data in \"{Printable.Short(location)}\", which cannot be read. {exception.Message}", exception);
        }
    }

    /// <summary>The folder of the path, and that of the file if the path is a link.</summary>
    private static string[] FoldersOf(string path)
    {
        using RegularFile model = RegularFile.Open(path);
        return [RegularFile.RealFolderOf(path), Path.GetDirectoryName(model.RealPath)];
    }

    private static bool IsWithin(string folder, string file) =>
        file.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string Advice(RegularFile file) =>
        ForeignContent.IsLfsPointer(file.Read(0, (int)Math.Min(file.Length, ForeignContent.HeadLength)))
            ? "It is a pointer of Git LFS, which stands for the file itself. Run: git lfs pull"
            : "Copy both files again.";

    private long Number(string name, TensorProto tensor, string key, long missing)
    {
        string? text = Entry(tensor, key);
        return text == null ? missing
            : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long number) ? number
            : throw Error(name, $"has external data with {key} \"{Printable.Short(text)}\": expected a number of bytes.");
    }

    private static string? Entry(TensorProto tensor, string key) => tensor.ExternalData.FirstOrDefault(entry => entry.Key == key)?.Value;

    private ModelFormatException Elsewhere(string name, string location) =>
        Error(name, $"has its data in \"{Printable.Short(location)}\": expected a file in the model's folder. Save the model with its data beside it.");

    private ModelFormatException Error(string name, string problem, Exception? cause = null) => new(path, $"Tensor \"{Printable.Short(name)}\" {problem}", cause);
}
