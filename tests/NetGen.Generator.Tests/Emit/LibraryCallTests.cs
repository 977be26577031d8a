using System.Collections.Immutable;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace NetGen.Generator.Tests.Emit;

/// <summary>The lists in src/NetGen/PublicApi/**/GeneratedCode: what generated code may call beside the contract.</summary>
public class LibraryCallTests
{
    // The namespaces that are not for users.
    private static readonly string[] Inner = ["NetGen.Numerics", "NetGen.Saving"];

    // Public, though generated code does not name them: a constraint of type parameters, and what tests call apart from the rest of the library.
    private static readonly string[] Unnamed = ["NetGen.Numerics.IVectorMath", "NetGen.Numerics.Product", "NetGen.Numerics.Zeros"];

    private static readonly string Lists = Path.Combine(BuildFacts.ProjectDirectory, "../../src/NetGen/PublicApi");

    [Fact]
    public void What_the_lists_for_generated_code_name_is_what_generated_code_calls()
    {
        HashSet<string> called = [.. Called(), .. Unnamed];
        HashSet<string> tracked = [.. Directory.EnumerateFiles(Lists, "PublicAPI.*.txt", SearchOption.AllDirectories)
            .Where(path => Path.GetFileName(Path.GetDirectoryName(path)) == "GeneratedCode")
            .SelectMany(File.ReadAllLines)
            .Where(line => !line.StartsWith('#') && !line.Contains(" -> ", StringComparison.Ordinal) && !line.Contains('(', StringComparison.Ordinal))
            .Select(line => line.Split('<')[0])];

        Assert.Empty(called.Except(tracked));
        Assert.Empty(tracked.Except(called));
    }

    [Fact]
    public void A_list_for_generated_code_has_nothing_else_and_no_other_list_has_it() =>
        Assert.All(Directory.EnumerateFiles(Lists, "PublicAPI.*.txt", SearchOption.AllDirectories), path => Assert.All(
            File.ReadAllLines(path).Skip(1),
            line => Assert.Equal(path.Contains("GeneratedCode", StringComparison.Ordinal), IsInner(line.Split(' ').First(word => word.StartsWith("NetGen", StringComparison.Ordinal))))));

    private static bool IsInner(string name) => Inner.Any(space => name.StartsWith(space + ".", StringComparison.Ordinal));

    /// <summary>The types of the library's inner part that compiled networks name.</summary>
    private static IEnumerable<string> Called()
    {
        foreach (string network in SnapshotNetworks.Names.Append(SnapshotNetworks.BFloat16))
        {
            using MemoryStream assembly = new();
            Assert.True(SnapshotNetworks.Compilation(network).Emit(assembly).Success);
            using PEReader file = new(assembly.ToArray().ToImmutableArray());
            MetadataReader metadata = file.GetMetadataReader();
            foreach (TypeReference type in metadata.TypeReferences.Select(metadata.GetTypeReference).Where(type => Inner.Contains(metadata.GetString(type.Namespace))))
            {
                yield return $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name).Split('`')[0]}";
            }
        }
    }
}
