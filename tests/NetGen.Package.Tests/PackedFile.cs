using System.IO.Compression;

namespace NetGen.Package.Tests;

/// <summary>The package that was made of this build.</summary>
internal static class PackedFile
{
    public static ZipArchive Open() => ZipFile.OpenRead(Assert.Single(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "package"))));
}
