using System.IO.Compression;

namespace NetGen.Models.Tests.Support;

/// <summary>The model files that others wrote.</summary>
internal static class ModelFiles
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "models");
    private static readonly Lock Unpacking = new();

    /// <summary>The path of a file. Large ones are kept compressed, and unpacked once.</summary>
    public static string PathOf(string name)
    {
        string path = Path.Combine(Folder, name);
        lock (Unpacking)
        {
            if (!File.Exists(path))
            {
                using GZipStream packed = new(File.OpenRead(path + ".gz"), CompressionMode.Decompress);
                using FileStream unpacked = File.Create(path);
                packed.CopyTo(unpacked);
            }
        }

        return path;
    }

    public static byte[] Bytes(string name) => File.ReadAllBytes(PathOf(name));

    public static TrainedNetwork Read(string name) => ModelFile.Read(PathOf(name));
}
