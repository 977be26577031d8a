using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NetGen.Build.Read;

/// <summary>Finds generated files in the symbols, where the compiler embeds their text, and the methods that stand in them.</summary>
internal sealed class GeneratedFiles
{
    private readonly Dictionary<string, GeneratedFile> files;

    private GeneratedFiles(Dictionary<string, GeneratedFile> files) => this.files = files;

    public static GeneratedFiles Read(PEReader image, MetadataReader metadata, MetadataReader symbols)
    {
        ILookup<DocumentHandle, MethodSize> methods = metadata.MethodDefinitions
            .Select(handle => (Document: DocumentOf(symbols, handle), Handle: handle))
            .Where(method => !method.Document.IsNil)
            .ToLookup(method => method.Document, method => MethodReader.Read(image, metadata, metadata.GetMethodDefinition(method.Handle)));
        Dictionary<string, GeneratedFile> files = [];
        foreach (DocumentHandle handle in symbols.Documents)
        {
            if (EmbeddedText.CountLines(symbols, handle) is { } lines)
            {
                string name = FileName(symbols.GetString(symbols.GetDocument(handle).Name));
                files[name] = new GeneratedFile(name, lines, [.. methods[handle].OrderByDescending(method => method.Bytes).ThenBy(method => method.Name, StringComparer.Ordinal)]);
            }
        }

        return new GeneratedFiles(files);
    }

    /// <summary>The file of this name, or null.</summary>
    public GeneratedFile? Find(string name) => files.TryGetValue(name, out GeneratedFile? file) ? file : null;

    /// <summary>The file that a method begins in: a constructor may take field initializers from several.</summary>
    private static DocumentHandle DocumentOf(MetadataReader symbols, MethodDefinitionHandle method) => symbols
        .GetMethodDebugInformation(method.ToDebugInformationHandle())
        .GetSequencePoints()
        .FirstOrDefault()
        .Document;

    /// <summary>The name without its folder, of whichever system.</summary>
    private static string FileName(string path) => path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
}
