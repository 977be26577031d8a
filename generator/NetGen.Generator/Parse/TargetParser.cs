using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;

namespace NetGen.Generator.Parse;

/// <summary>Reads where the class stands, and what its user wrote that decides what the generator writes.</summary>
internal static class TargetParser
{
    public static TargetModel Parse(NetworkDeclaration network)
    {
        INamedTypeSymbol target = network.Target;
        return new TargetModel(
            network.FileName,
            string.Join(".", target.ContainingNamespace.Names().Select(Identifier.Of)),
            new EquatableArray<TypeModel>(target.ContainingTypes().Select(TypeOf)),
            TypeOf(target),
            target.IsStatic,
            Constructors.WritesDefault(network),
            Constructors.WritesSeed(network),
            new EquatableArray<string>(GeneratedMembers.Hiding(network).Select(member => member.Id)))
        {
            KernelNamespace = KernelNamespace.FreeIn(network.Compilation),
        };
    }

    private static TypeModel TypeOf(INamedTypeSymbol type) => new(
        KeywordOf(type),
        Identifier.Of(type.Name),
        type.TypeParameters.IsEmpty ? string.Empty : $"<{string.Join(", ", type.TypeParameters.Select(parameter => Identifier.Of(parameter.Name)))}>");

    private static string KeywordOf(INamedTypeSymbol type) => type switch
    {
        { TypeKind: TypeKind.Interface } => "interface",
        { TypeKind: TypeKind.Struct, IsRecord: true } => "record struct",
        { TypeKind: TypeKind.Struct } => "struct",
        { IsRecord: true } => "record",
        _ => "class",
    };
}
