using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Runtime.Loader;

namespace NetGen.Check;

/// <summary>Loads the networks of the assembly that the compiler wrote, and of what it refers to only what these need.</summary>
internal static class BuiltAssembly
{
    /// <summary>The classes with a <c>[Network]</c> attribute.</summary>
    /// <param name="path">The assembly.</param>
    /// <param name="references">What it may need, wherever it lies: nothing need be copied beside the assembly. The first of a name counts.</param>
    /// <exception cref="IOException">An assembly is not there.</exception>
    /// <exception cref="BadImageFormatException">An assembly cannot be run here.</exception>
    /// <exception cref="TypeLoadException">A class cannot be loaded here.</exception>
    public static IReadOnlyList<Type> NetworksOf(string path, IReadOnlyList<string> references)
    {
        AssemblyLoadContext context = new("networks");
        context.Resolving += (_, name) =>
            references.FirstOrDefault(reference => Path.GetFileNameWithoutExtension(reference) == name.Name) is { } file
                ? context.LoadFromAssemblyPath(Path.GetFullPath(file))
                : null;
        using FileStream stream = File.OpenRead(path);
        using PEReader image = new(stream);
        MetadataReader metadata = image.GetMetadataReader();
        Module module = context.LoadFromAssemblyPath(Path.GetFullPath(path)).ManifestModule;
        return [.. metadata.TypeDefinitions.Where(type => IsNetwork(metadata, type)).Select(type => module.ResolveType(MetadataTokens.GetToken(type)))];
    }

    private static bool IsNetwork(MetadataReader metadata, TypeDefinitionHandle type) => metadata.GetTypeDefinition(type)
        .GetCustomAttributes()
        .Select(attribute => metadata.GetCustomAttribute(attribute).Constructor)
        .Where(constructor => constructor.Kind == HandleKind.MemberReference)
        .Select(constructor => metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent)
        .Where(parent => parent.Kind == HandleKind.TypeReference)
        .Select(parent => metadata.GetTypeReference((TypeReferenceHandle)parent))
        .Any(attribute => metadata.StringComparer.Equals(attribute.Namespace, "NetGen") && metadata.StringComparer.Equals(attribute.Name, "NetworkAttribute"));
}
