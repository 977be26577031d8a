using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Diagnostics;

/// <summary>Finds an attribute's arguments in the user's text; the whole attribute where an argument cannot be told.</summary>
internal static class ArgumentLocations
{
    /// <summary>Where one of the sizes stands, given one by one or in an array.</summary>
    public static Location Size(this AttributeSyntax attribute, int index, int count)
    {
        ExpressionSyntax[] sizes = Arguments(attribute).Where(argument => argument.NameEquals is null).Select(argument => argument.Expression).ToArray();
        return sizes.Length == 1 && count > 1 ? Element(sizes[0], index, count)
            : index < sizes.Length ? sizes[index].GetLocation()
            : attribute.GetLocation();
    }

    /// <summary>Where the value of a named argument stands.</summary>
    public static Location Named(this AttributeSyntax attribute, string name) =>
        (Value(attribute, name) ?? (SyntaxNode)attribute).GetLocation();

    /// <summary>Where an element of a named argument's array stands.</summary>
    public static Location NamedElement(this AttributeSyntax attribute, string name, int index, int count) =>
        Value(attribute, name) is { } array ? Element(array, index, count) : attribute.GetLocation();

    private static SeparatedSyntaxList<AttributeArgumentSyntax> Arguments(AttributeSyntax attribute) => attribute.ArgumentList?.Arguments ?? default;

    private static ExpressionSyntax? Value(AttributeSyntax attribute, string name) =>
        Arguments(attribute).FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    /// <summary>An element of <c>new[] { … }</c>, or of <c>[…]</c>, which the oldest supported compiler has no type for.</summary>
    private static Location Element(ExpressionSyntax array, int index, int count)
    {
        SyntaxNode list = array.DescendantNodesAndSelf().OfType<InitializerExpressionSyntax>().FirstOrDefault() ?? (SyntaxNode)array;
        SyntaxNode[] elements = list.ChildNodes().ToArray();
        return (elements.Length == count ? elements[index] : array).GetLocation();
    }
}
