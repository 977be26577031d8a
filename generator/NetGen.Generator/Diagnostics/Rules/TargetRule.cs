using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The class is one that the generator can add to and create.</summary>
internal static class TargetRule
{
    private static readonly string[] NeededNamespaces = ["System", "NetGen"];

    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network)
    {
        if (Obstacle(network) is var (place, reason, remedy))
        {
            yield return Diagnostic.Create(
                Descriptors.UnsupportedTarget, (place ?? network.Part.Identifier).GetLocation(), network.Target.Name, reason, remedy);
        }
    }

    /// <summary>What stands in the way, where (at the class's name if at no other place), and what to do.</summary>
    private static (SyntaxNodeOrToken? Place, string Reason, string Remedy)? Obstacle(NetworkDeclaration network)
    {
        INamedTypeSymbol target = network.Target;
        return target switch
        {
            _ when HiddenNamespace(network.Compilation) is { } hidden =>
                (null, $"a type outside of every namespace is named '{hidden}', and hides the namespace that the generated code needs", "rename that type, or put it into a namespace"),
            _ when ImportedTypes.Hidden(network) is var (type, imported) =>
                (null, $"the project's type '{type.ToDisplayString()}' takes the name of '{imported.ToDisplayString()}', which the generated code needs", "rename it, or put it into another namespace"),
            { IsStatic: true } when network.Arguments.File is null =>
                (Modifier(network, target, "static"), "it is static, and only a network that is compiled with trained weights can be", "remove 'static', or name a model file"),
            { IsAbstract: true } => (Modifier(network, target, "abstract"), "it is abstract, and Create makes an instance of it", "remove 'abstract'"),
            { IsRecord: true } => (network.Part.Keyword, "it is a record, whose copies by 'with' would share their parameters", "declare it as a class"),
            _ when target.ContainingTypes().Append(target).FirstOrDefault(type => type.IsFileLocal()) is { } local =>
                (Modifier(network, local, "file"), "it is file-local, and no other file can hold a part of it", "remove 'file'"),
            _ when PrimaryConstructor(network) is { } parameters =>
                (parameters, "it has a primary constructor, which the generated constructors cannot call", "declare an ordinary constructor"),
            _ when NetworkBase(network) is { } other =>
                (null, $"it derives from the network '{other.Name}', which has the same members", "hold that network in a field"),
            _ when Constructors.WritesDefault(network) && !HasBaseConstructor(network) =>
                (null, $"its base class '{target.BaseType!.Name}' has no accessible constructor without parameters for the generated one to call",
                "add one there, or write a constructor without parameters here"),
            _ when target.BaseTypes().Prepend(target).SelectMany(type => type.GetMembers()).FirstOrDefault(IsRequired) is { } member =>
                (Modifier(network, member, "required"), $"its member '{member.Name}' is required, which Create cannot set", "remove 'required'"),
            _ => null,
        };
    }

    // A type of the project comes before a namespace of what it references.
    private static string? HiddenNamespace(Compilation compilation) =>
        NeededNamespaces.FirstOrDefault(name => compilation.Assembly.GlobalNamespace.GetTypeMembers(name, arity: 0).Length > 0);

    /// <summary>The modifier in the declaration of the class or of what is in or around it; null where a base class in another assembly has it.</summary>
    private static SyntaxNodeOrToken? Modifier(NetworkDeclaration network, ISymbol symbol, string modifier)
    {
        IEnumerable<SyntaxToken> modifiers = symbol.DeclaringSyntaxReferences
            .Select(part => part.GetSyntax(network.Cancellation).FirstAncestorOrSelf<MemberDeclarationSyntax>())
            .SelectMany(part => part?.Modifiers ?? default);
        return modifiers.Where(token => token.ValueText == modifier).Select(token => (SyntaxNodeOrToken?)token).FirstOrDefault();
    }

    // The parameters of a class's declaration are newer than the oldest supported compiler.
    private static ParameterListSyntax? PrimaryConstructor(NetworkDeclaration network) => network.Target.DeclaringSyntaxReferences
        .SelectMany(part => part.GetSyntax(network.Cancellation).ChildNodes().OfType<ParameterListSyntax>()).FirstOrDefault();

    private static INamedTypeSymbol? NetworkBase(NetworkDeclaration network) =>
        network.Target.BaseTypes().FirstOrDefault(type => type.AttributeOf(network.AttributeClass) is not null);

    private static bool HasBaseConstructor(NetworkDeclaration network) => network.Target.BaseTypes().FirstOrDefault() is not { } baseType
        || baseType.InstanceConstructors.Any(constructor =>
            constructor.Parameters.All(parameter => parameter.IsOptional || parameter.IsParams)
            && network.Compilation.IsSymbolAccessibleWithin(constructor, network.Target));

    private static bool IsRequired(ISymbol member) => member is IPropertySymbol { IsRequired: true } or IFieldSymbol { IsRequired: true };
}
