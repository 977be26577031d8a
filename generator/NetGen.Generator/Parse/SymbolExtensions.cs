using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Parse;

/// <summary>What the rules and the parser ask of types.</summary>
internal static class SymbolExtensions
{
    /// <summary>The types that contain this one, outermost first.</summary>
    public static IEnumerable<INamedTypeSymbol> ContainingTypes(this INamedTypeSymbol type) =>
        type.ContainingType is { } container ? container.ContainingTypes().Append(container) : [];

    /// <summary>The names of the namespace and those around it, outermost first; none for the global one.</summary>
    public static IEnumerable<string> Names(this INamespaceSymbol space) =>
        space.IsGlobalNamespace ? [] : space.ContainingNamespace.Names().Append(space.Name);

    /// <summary>The name that metadata gives the type, <c>Acme.Outer`1+Net</c>.</summary>
    public static string FullMetadataName(this INamedTypeSymbol type) => string.Join(
        ".", type.ContainingNamespace.Names().Append(string.Join("+", type.ContainingTypes().Append(type).Select(part => part.MetadataName))));

    /// <summary>Whether only its file knows the type: the metadata names of such types alone begin so.</summary>
    /// <remarks>The compiler's own <c>IsFileLocal</c> is newer than the oldest supported compiler.</remarks>
    public static bool IsFileLocal(this INamedTypeSymbol type) => type.MetadataName.StartsWith("<", StringComparison.Ordinal);

    /// <summary>The types that this one derives from, nearest first, without object, from which nothing comes that matters here.</summary>
    public static IEnumerable<INamedTypeSymbol> BaseTypes(this INamedTypeSymbol type)
    {
        for (INamedTypeSymbol? baseType = type.BaseType; baseType is { SpecialType: not SpecialType.System_Object }; baseType = baseType.BaseType)
        {
            yield return baseType;
        }
    }

    /// <summary>The first attribute of a class on the type, or null.</summary>
    public static AttributeData? AttributeOf(this INamedTypeSymbol type, INamedTypeSymbol attributeClass) => type.GetAttributes()
        .FirstOrDefault(attribute => SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeClass));
}
