using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The class is one that the generator can add to and create.</summary>
internal static class TargetRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        if (Obstacle(network) is var (reason, remedy))
        {
            yield return Diagnostic.Create(
                Descriptors.UnsupportedTarget, network.Part.Identifier.GetLocation(), network.Target.Name, reason, remedy);
        }
    }

    private static (string Reason, string Remedy)? Obstacle(NetworkDeclaration network)
    {
        INamedTypeSymbol target = network.Target;
        return target switch
        {
            { IsStatic: true } => ("it is static, and a network has instances", "remove 'static'"),
            { IsAbstract: true } => ("it is abstract, and Create makes an instance of it", "remove 'abstract'"),
            { IsRecord: true } => ("it is a record, whose copies by 'with' would share their parameters", "declare it as a class"),
            _ when target.ContainingTypes().Append(target).Any(IsFileLocal) =>
                ("it is file-local, and no other file can hold a part of it", "remove 'file'"),
            _ when HasPrimaryConstructor(network) =>
                ("it has a primary constructor, which the generated constructors cannot call", "declare an ordinary constructor"),
            _ when NetworkBase(network) is { } other =>
                ($"it derives from the network '{other.Name}', which has the same members", "hold that network in a field"),
            _ when Constructors.WritesDefault(network) && !HasBaseConstructor(network) =>
                ($"its base class '{target.BaseType!.Name}' has no accessible constructor without parameters for the generated one to call",
                "add one there, or write a constructor without parameters here"),
            _ when target.BaseTypes().Prepend(target).SelectMany(type => type.GetMembers()).Any(IsRequired) =>
                ("it has required members, which Create cannot set", "remove 'required'"),
            _ => null,
        };
    }

    // IsFileLocal is newer than the oldest supported compiler; only the metadata names of file-local types begin so.
    private static bool IsFileLocal(INamedTypeSymbol type) => type.MetadataName.StartsWith("<", StringComparison.Ordinal);

    // So are the parameters of a class's declaration.
    private static bool HasPrimaryConstructor(NetworkDeclaration network) => network.Target.DeclaringSyntaxReferences
        .Any(part => part.GetSyntax(network.Cancellation).ChildNodes().OfType<ParameterListSyntax>().Any());

    private static INamedTypeSymbol? NetworkBase(NetworkDeclaration network) =>
        network.Target.BaseTypes().FirstOrDefault(type => type.AttributeOf(network.AttributeClass) is not null);

    private static bool HasBaseConstructor(NetworkDeclaration network) => network.Target.BaseType is not { } baseType
        || baseType.InstanceConstructors.Any(constructor =>
            constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams)
            && network.Compilation.IsSymbolAccessibleWithin(constructor, network.Target));

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
}
