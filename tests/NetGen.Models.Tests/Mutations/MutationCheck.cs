using System.Diagnostics;

namespace NetGen.Models.Tests.Mutations;

/// <summary>What reading a damaged file does: it gives a network or the documented exception, and takes memory in proportion to the file.</summary>
/// <param name="Failure">What went wrong, or null.</param>
/// <param name="IsRead">Whether the file is read, in spite of its damage.</param>
/// <param name="Length">Bytes of the file.</param>
/// <param name="Allocated">Bytes that were allocated to read it.</param>
/// <param name="Time">How long it took.</param>
public sealed record MutationCheck(string? Failure, bool IsRead, long Length, long Allocated, TimeSpan Time)
{
    private const long FreeBytes = 64 << 20;
    private const int BytesForEach = 40;

    /// <summary>The formats, by their endings.</summary>
    public static IReadOnlyList<string> Endings => MutatedFile.Endings;

    /// <summary>Makes the folder in which damaged files are read.</summary>
    public static void Prepare(string folder)
    {
        ArgumentNullException.ThrowIfNull(folder);
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, MutatedFile.DataName), MutatedFile.Data);
    }

    /// <summary>Reads the damaged file of a seed.</summary>
    /// <param name="folder">A folder for it, which no other thread uses.</param>
    /// <param name="ending">The format.</param>
    /// <param name="seed">Which damage.</param>
    public static MutationCheck Of(string folder, string ending, int seed)
    {
        byte[] file = MutatedFile.Of(ending, seed);
        string path = Path.Combine(folder, "model" + ending);
        File.WriteAllBytes(path, file);
        Stopwatch watch = Stopwatch.StartNew();
        long before = GC.GetAllocatedBytesForCurrentThread();
        bool isRead = true;
        string? failure = null;
        try
        {
            Read(path, ending);
        }
        catch (ModelFormatException exception)
        {
            isRead = false;
            failure = exception.Path != path || exception.Message.Length > 4000 || exception.Message.Any(char.IsControl) ? $"says {exception.Message}" : null;
        }
#pragma warning disable CA1031 // Every other exception is what is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            failure = $"throws {exception}";
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        long length = file.Length + (ending == ".onnx" ? MutatedFile.Data.Length : 0);
        failure ??= allocated > FreeBytes + (BytesForEach * length) ? $"allocates {allocated} bytes" : null;
        return new(failure == null ? null : $"{ending} of seed {seed}, {file.Length} bytes, {failure}", isRead, length, allocated, watch.Elapsed);
    }

    private static void Read(string path, string ending)
    {
        if (ending == ".samples.json")
        {
            SampleFile.Read(path);
        }
        else
        {
            ModelFile.Read(path);
        }
    }
}
