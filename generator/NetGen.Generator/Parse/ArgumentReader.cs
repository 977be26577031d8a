using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;

namespace NetGen.Generator.Parse;

/// <summary>Reads the attribute's arguments as the compiler bound them.</summary>
internal static class ArgumentReader
{
    /// <summary>The arguments, or null when they do not compile: then the compiler says so.</summary>
    public static NetworkArguments? Read(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1
        && attribute.ConstructorArguments[0] is var first
        && Compiles(first)
        && attribute.NamedArguments.All(argument => Compiles(argument.Value) || argument is { Key: nameof(NetworkArguments.Delta), Value: { Kind: TypedConstantKind.Primitive, Value: double } })
            ? new NetworkArguments(new EquatableArray<int>(Numbers(first) ?? []))
            {
                Model = Text(first),
                Weights = Text(Named(attribute, nameof(NetworkArguments.Weights))),
                Hidden = (Activation?)Number(attribute, nameof(NetworkArguments.Hidden)),
                Output = (Activation?)Number(attribute, nameof(NetworkArguments.Output)),
                Activations = Numbers(Named(attribute, nameof(NetworkArguments.Activations))) is { } activations
                    ? new EquatableArray<Activation>(activations.Select(value => (Activation)value))
                    : null,
                Loss = (Loss?)Number(attribute, nameof(NetworkArguments.Loss)),
                Delta = Named(attribute, nameof(NetworkArguments.Delta)) is { Kind: TypedConstantKind.Primitive, Value: double delta } ? delta : null,
                Precision = (Precision?)Number(attribute, nameof(NetworkArguments.Precision)),
                Storage = (Storage?)Number(attribute, nameof(NetworkArguments.Storage)),
            }
            : null;

    private static TypedConstant Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;

    private static string? Text(TypedConstant argument) => argument is { Kind: TypedConstantKind.Primitive, Value: string text } ? text : null;

    private static int? Number(AttributeData attribute, string name) =>
        Named(attribute, name) is { Kind: TypedConstantKind.Enum, Value: int number } ? number : null;

    /// <summary>The elements of an array, or null when there is no array.</summary>
    private static int[]? Numbers(TypedConstant argument) => argument is { Kind: TypedConstantKind.Array, IsNull: false }
        ? argument.Values.Select(value => (int)value.Value!).ToArray()
        : null;

    /// <summary>Whether it is a number, a value of an enum, a text, or an array of these or null.</summary>
    private static bool Compiles(TypedConstant argument) => argument switch
    {
        { Kind: TypedConstantKind.Array } => argument.IsNull || argument.Values.All(IsNumber),
        { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } => argument.Value is int or string or null,
        _ => false,
    };

    // An attribute of the same name that is another one may have arrays in its array, which have no value.
    private static bool IsNumber(TypedConstant argument) =>
        argument.Kind is TypedConstantKind.Primitive or TypedConstantKind.Enum && argument.Value is int;
}
