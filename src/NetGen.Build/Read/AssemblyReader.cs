using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.CodeGeneration.Plan;

namespace NetGen.Build.Read;

/// <summary>Reads the networks of an assembly from its metadata and its symbols. Nothing of it is loaded or run.</summary>
internal static class AssemblyReader
{
    // What static classes are to the runtime.
    private const TypeAttributes StaticClass = TypeAttributes.Abstract | TypeAttributes.Sealed;

    /// <summary>The networks in the order of their names, or null without a portable PDB, which alone tells generated methods from others.</summary>
    /// <param name="path">The assembly; its PDB lies beside it or within it.</param>
    /// <param name="imports">The model files of the project.</param>
    /// <exception cref="BadImageFormatException">The file is no assembly.</exception>
    /// <exception cref="FileNotFoundException">A network is made of a model file that is not among the project's.</exception>
    public static IReadOnlyList<BuiltNetwork>? Read(string path, EquatableArray<ImportedNetwork> imports = default)
    {
        using PEReader image = new(File.OpenRead(path));
        if (!image.TryOpenAssociatedPortablePdb(path, OpenIfThere, out MetadataReaderProvider? symbols, out _))
        {
            return null;
        }

        using (symbols)
        {
            MetadataReader metadata = image.GetMetadataReader();
            GeneratedFiles files = GeneratedFiles.Read(image, metadata, symbols!.GetMetadataReader());
            return
            [
                .. metadata.TypeDefinitions
                    .Select(handle => NetworkOf(metadata, metadata.GetTypeDefinition(handle), files, imports))
                    .OfType<BuiltNetwork>()
                    .OrderBy(network => network.Name, StringComparer.Ordinal),
            ];
        }
    }

    private static FileStream? OpenIfThere(string path) => File.Exists(path) ? File.OpenRead(path) : null;

    /// <summary>The network of a class, or null where the generator wrote none.</summary>
    private static BuiltNetwork? NetworkOf(
        MetadataReader metadata, TypeDefinition type, GeneratedFiles files, EquatableArray<ImportedNetwork> imports)
    {
        string hintName = HintName.Of(TypeNames.Metadata(metadata, type));
        if (files.Find(hintName + ".g.cs") is not { } file || AttributeReader.Read(metadata, type) is not { } arguments)
        {
            return null;
        }

        if (arguments.File is { } model && Imports.Find(arguments, imports) is null)
        {
            throw new FileNotFoundException($"The description of the model file {model} is missing.");
        }

        TargetModel target = new(
            hintName,
            TypeNames.Namespace(metadata, type),
            default,
            new TypeModel("class", TypeNames.Simple(metadata, type), TypeNames.Parameters(metadata, type)),
            IsStatic: (type.Attributes & StaticClass) == StaticClass,
            WritesDefaultConstructor: true,
            WritesSeedConstructor: true,
            HiddenMembers: default);
        return new BuiltNetwork(TypeNames.Full(metadata, type), Planner.Plan(NetworkCompletion.Complete(new(target, arguments, ProfileOf(metadata)), imports)), file);
    }

    /// <summary>Networks with vectors are written over the width; the library that others are compiled with has no such type.</summary>
    private static Profile ProfileOf(MetadataReader metadata) => metadata.TypeReferences
        .Select(metadata.GetTypeReference)
        .Any(type => metadata.StringComparer.Equals(type.Namespace, "NetGen.Numerics") && metadata.StringComparer.Equals(type.Name, "ISimd`2"))
            ? Profile.Vectors
            : Profile.Portable;
}
