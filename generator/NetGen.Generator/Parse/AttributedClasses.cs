using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Parse;

/// <summary>The classes of a file that have attributes, and the aliases that those may be named by.</summary>
/// <param name="Classes">Each class with the last names of its attributes: <c>Network</c> of <c>[NetGen.Network]</c>.</param>
/// <param name="Aliases">Each alias with the last name of what it stands for.</param>
internal sealed record AttributedClasses(
    (TypeDeclarationSyntax Class, string[] AttributeNames)[] Classes, (string Name, string Target)[] Aliases)
{
    // A file is read once, however many versions its project has; nothing is kept of files that are gone.
    private static readonly ConditionalWeakTable<SyntaxTree, AttributedClasses> Read = new();

    public static AttributedClasses In(SyntaxTree tree, CancellationToken cancellation) =>
        Read.GetValue(tree, unread => Of(unread.GetRoot(cancellation)));

    private static AttributedClasses Of(SyntaxNode root)
    {
        SyntaxNode[] nodes = [.. root.DescendantNodes(static node =>
            node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax)];
        return new(
            [.. nodes.OfType<TypeDeclarationSyntax>()
                .Where(static type => type is ClassDeclarationSyntax or RecordDeclarationSyntax && type.AttributeLists.Count > 0)
                .Select(static type => (type, AttributeNames(type)))],
            [.. nodes.OfType<UsingDirectiveSyntax>()
                .Where(static directive => directive is { Alias: not null, Name: not null })
                .Select(static directive => (directive.Alias!.Name.Identifier.ValueText, LastName(directive.Name)))]);
    }

    private static string[] AttributeNames(TypeDeclarationSyntax type) =>
        [.. type.AttributeLists.SelectMany(static list => list.Attributes).Select(static attribute => LastName(attribute.Name))];

    private static string LastName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax qualified => qualified.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
