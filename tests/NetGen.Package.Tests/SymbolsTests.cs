// Builds for debugging keep their paths, for the debugger to find the sources.
#if !DEBUG
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NetGen.Package.Tests;

public class SymbolsTests
{
    [Fact]
    public void Symbols_do_not_name_the_folder_that_they_were_built_in()
    {
        using ZipArchive package = PackedFile.Open();
        ZipArchiveEntry[] assemblies = [.. package.Entries.Where(entry => entry.Name.StartsWith("NetGen", StringComparison.Ordinal) && entry.Name.EndsWith(".dll", StringComparison.Ordinal))];

        Assert.Equal(13, assemblies.Length);
        Assert.All(assemblies, assembly => Assert.DoesNotContain(SourcesOf(assembly), source => !source.StartsWith("/NetGen/", StringComparison.Ordinal)));
    }

    /// <summary>The source files that the symbols within an assembly name.</summary>
    private static string[] SourcesOf(ZipArchiveEntry assembly)
    {
        using MemoryStream bytes = new();
        using (Stream stream = assembly.Open())
        {
            stream.CopyTo(bytes);
        }

        bytes.Position = 0;
        using PEReader image = new(bytes);
        DebugDirectoryEntry symbols = image.ReadDebugDirectory().Single(entry => entry.Type == DebugDirectoryEntryType.EmbeddedPortablePdb);
        using MetadataReaderProvider provider = image.ReadEmbeddedPortablePdbDebugDirectoryData(symbols);
        MetadataReader reader = provider.GetMetadataReader();
        return [.. reader.Documents.Select(document => reader.GetString(reader.GetDocument(document).Name))];
    }
}
#endif
