using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Mutation;

/// <summary>The library's kernels that the backward pass alone calls, as source. Compiled beside networks, they take the place of the library's own.</summary>
internal static class LibraryKernels
{
    private const string Folder = "Mutation/";

    /// <summary>A tree for each file. Its class is internal there, since the public classes of such an assembly are networks.</summary>
    public static IEnumerable<SyntaxTree> Parse()
    {
        Assembly assembly = typeof(LibraryKernels).Assembly;
        foreach (string name in assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)))
        {
            using StreamReader reader = new(assembly.GetManifestResourceStream(name)!);
            yield return CSharpSyntaxTree.ParseText(
                reader.ReadToEnd().Replace("public static class", "internal static class", StringComparison.Ordinal),
                NetworkCompiler.ParseOptions,
                name);
        }
    }
}
