using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;

namespace NetGen.Generator.Parse;

/// <summary>A class with its <c>[Network]</c> attribute, as the compiler sees it: what the rules judge and the parser reads.</summary>
internal sealed class NetworkDeclaration
{
    public const string AttributeShortName = "NetworkAttribute";

    public const string AttributeName = "NetGen." + AttributeShortName;

    private const string InterfaceName = "NetGen.INetwork`2";

    private NetworkDeclaration(
        INamedTypeSymbol target,
        INamedTypeSymbol attributeClass,
        AttributeSyntax attribute,
        NetworkArguments arguments,
        Compilation compilation,
        CancellationToken cancellation)
    {
        Target = target;
        FileName = HintName.Of(target.FullMetadataName());
        AttributeClass = attributeClass;
        Attribute = attribute;
        Arguments = arguments;
        Compilation = compilation;
        Cancellation = cancellation;
    }

    public INamedTypeSymbol Target { get; }

    /// <summary>The name of the generated file without its ending.</summary>
    public string FileName { get; }

    public INamedTypeSymbol AttributeClass { get; }

    /// <summary>The attribute as written.</summary>
    public AttributeSyntax Attribute { get; }

    public NetworkArguments Arguments { get; }

    public Compilation Compilation { get; }

    public CancellationToken Cancellation { get; }

    /// <summary>The library of a framework without vectors has no INetwork.</summary>
    public Profile Profile => AttributeClass.ContainingAssembly.GetTypeByMetadataName(InterfaceName) is null ? Profile.Portable : Profile.Vectors;

    /// <summary>The part of the class on which the attribute stands.</summary>
    public TypeDeclarationSyntax Part => Attribute.FirstAncestorOrSelf<TypeDeclarationSyntax>()!;

    /// <summary>The class's network, or null when it has none or its attribute does not compile, which the compiler reports.</summary>
    /// <remarks>Of several attributes, which the compiler reports too, the first counts: a class has one network and one file.</remarks>
    public static NetworkDeclaration? Find(
        INamedTypeSymbol target, INamedTypeSymbol attributeClass, Compilation compilation, CancellationToken cancellation)
    {
        AttributeData? data = target.AttributeOf(attributeClass);
        return target.TypeKind == TypeKind.Class
            && data?.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax attribute
            && ArgumentReader.Read(data) is { } arguments
                ? new NetworkDeclaration(target, attributeClass, attribute, arguments, compilation, cancellation)
                : null;
    }

    /// <summary>The network of the class whose attribute stands on this part, or null when it stands on another or there is none.</summary>
    public static NetworkDeclaration? Find(TypeDeclarationSyntax part, Compilation compilation, CancellationToken cancellation) =>
        compilation.GetSemanticModel(part.SyntaxTree).GetDeclaredSymbol(part, cancellation) is INamedTypeSymbol target
        && target.GetAttributes().Select(attribute => attribute.AttributeClass).FirstOrDefault(IsNetworkAttribute) is { } attributeClass
        && Find(target, attributeClass, compilation, cancellation) is { } network
        && network.Part == part
            ? network
            : null;

    /// <summary>Whether a person wrote this member, not the generator: an analyzer sees both.</summary>
    public bool IsWritten(ISymbol member) => !member.IsImplicitlyDeclared
        && member.DeclaringSyntaxReferences.Select(part => part.SyntaxTree.FilePath).Any(path =>
            !path.EndsWith(FileName + HintName.Ending, StringComparison.Ordinal) && !path.EndsWith(FileName + HintName.WeightsEnding, StringComparison.Ordinal));

    private static bool IsNetworkAttribute(INamedTypeSymbol? attributeClass) =>
        attributeClass is { TypeKind: TypeKind.Class, Name: AttributeShortName } && attributeClass.FullMetadataName() == AttributeName;
}
