using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.CodeGeneration.Parse;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>Finds an attribute's arguments in the user's text: the whole attribute where an argument cannot be told, nowhere without an attribute.</summary>
internal static class ArgumentLocations
{
    /// <summary>Where the attribute stands.</summary>
    public static Location Whole(this AttributeSyntax? attribute) => attribute?.GetLocation() ?? Location.None;

    /// <summary>Where one of the sizes stands, given one by one or in an array.</summary>
    public static Location Size(this AttributeSyntax? attribute, int index, int count)
    {
        ExpressionSyntax[] sizes = Arguments(attribute).Where(argument => argument.NameEquals is null).Select(argument => argument.Expression).ToArray();
        return sizes.Length == 1 && count > 1 ? Element(sizes[0], index, count)
            : index < sizes.Length ? sizes[index].GetLocation()
            : attribute.Whole();
    }

    /// <summary>Where the value of a named argument stands.</summary>
    public static Location Named(this AttributeSyntax? attribute, string name) =>
        Value(attribute, name)?.GetLocation() ?? attribute.Whole();

    /// <summary>Where an element of a named argument's array stands.</summary>
    public static Location NamedElement(this AttributeSyntax? attribute, string name, int index, int count) =>
        Value(attribute, name) is { } array ? Element(array, index, count) : attribute.Whole();

    /// <summary>Where the activation of a layer is given: in Activations, or by Output or Hidden.</summary>
    public static Location Activation(this AttributeSyntax? attribute, int layer, NetworkArguments arguments) =>
        arguments.Activations is { } activations ? attribute.NamedElement(nameof(arguments.Activations), layer - 1, activations.Count)
        : attribute.Named(layer == arguments.LayerCount ? nameof(arguments.Output) : nameof(arguments.Hidden));

    /// <summary>The elements of <c>new[] { … }</c>, or of <c>[…]</c>, which the oldest supported compiler has no type for.</summary>
    public static SyntaxNode[] Elements(this ExpressionSyntax array)
    {
        SyntaxNode? list = array.DescendantNodesAndSelf().OfType<InitializerExpressionSyntax>().FirstOrDefault();
        return (list ?? (array is ArrayCreationExpressionSyntax ? null : array))?.ChildNodes().ToArray() ?? [];
    }

    private static SeparatedSyntaxList<AttributeArgumentSyntax> Arguments(AttributeSyntax? attribute) => attribute?.ArgumentList?.Arguments ?? default;

    private static ExpressionSyntax? Value(AttributeSyntax? attribute, string name) =>
        Arguments(attribute).FirstOrDefault(argument => argument.NameEquals?.Name.Identifier.ValueText == name)?.Expression;

    private static Location Element(ExpressionSyntax array, int index, int count)
    {
        SyntaxNode[] elements = array.Elements();
        return (elements.Length == count ? elements[index] : array).GetLocation();
    }
}
