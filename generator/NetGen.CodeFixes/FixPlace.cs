using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using NetGen.Generator.Parse;

namespace NetGen.CodeFixes;

/// <summary>Where a diagnostic was reported.</summary>
/// <param name="Root">The file.</param>
/// <param name="Model">What the compiler knows about the file.</param>
/// <param name="Span">The place in the file.</param>
/// <param name="Cancellation">Stops the fix.</param>
internal sealed record FixPlace(SyntaxNode Root, SemanticModel Model, TextSpan Span, CancellationToken Cancellation)
{
    /// <summary>The token that begins there.</summary>
    public SyntaxToken Token => Root.FindToken(Span.Start);

    /// <summary>The innermost node of that extent.</summary>
    public SyntaxNode Node => Root.FindNode(Span, getInnermostNodeForTie: true);

    /// <summary>The network whose attribute is reported; null if it changed in the meantime.</summary>
    public NetworkDeclaration? Network => Node.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } declaration
        ? NetworkOf(Model.GetDeclaredSymbol(declaration, Cancellation))
        : null;

    /// <summary>The network that an expression creates; null if that changed in the meantime.</summary>
    public NetworkDeclaration? NetworkOf(BaseObjectCreationExpressionSyntax creation) => NetworkOf(Model.GetTypeInfo(creation, Cancellation).Type?.OriginalDefinition);

    private NetworkDeclaration? NetworkOf(ISymbol? type) =>
        type is INamedTypeSymbol target && Model.Compilation.GetTypeByMetadataName(NetworkDeclaration.AttributeName) is { } attribute
            ? NetworkDeclaration.Find(target, attribute, Model.Compilation, Cancellation)
            : null;

    /// <summary>A value of an enum of the contract, as short as it may be written there: <c>Activation.Sigmoid</c>.</summary>
    public string Text<T>(T value)
        where T : struct, Enum
    {
        INamedTypeSymbol type = Model.Compilation.GetTypeByMetadataName($"{nameof(NetGen)}.{typeof(T).Name}")!;
        return $"{type.ToMinimalDisplayString(Model, Span.Start)}.{value}";
    }
}
