using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Parse;

/// <summary>The arguments of a <c>[Network]</c> attribute; null where none was given.</summary>
internal sealed class NetworkArguments
{
    private NetworkArguments(IReadOnlyList<int> sizes, AttributeData attribute)
    {
        Sizes = sizes;
        Hidden = (Activation?)Number(attribute, nameof(Hidden));
        Output = (Activation?)Number(attribute, nameof(Output));
        Activations = Numbers(Named(attribute, nameof(Activations)))?.Select(value => (Activation)value).ToArray();
        Loss = (Loss?)Number(attribute, nameof(Loss));
        Precision = (Precision?)Number(attribute, nameof(Precision));
    }

    public IReadOnlyList<int> Sizes { get; }

    public Activation? Hidden { get; }

    public Activation? Output { get; }

    public IReadOnlyList<Activation>? Activations { get; }

    public Loss? Loss { get; }

    public Precision? Precision { get; }

    /// <summary>Layers with weights, L; below 1 when sizes are missing.</summary>
    public int LayerCount => Sizes.Count - 1;

    /// <summary>The activation of layer L; Activations replaces Hidden and Output.</summary>
    public Activation OutputActivation =>
        Activations is { Count: > 0 } ? Activations[Activations.Count - 1] : Output ?? Activation.Sigmoid;

    /// <summary>The arguments, or null when they do not compile: then the compiler says so.</summary>
    public static NetworkArguments? Read(AttributeData attribute) =>
        attribute.ConstructorArguments.Length == 1
        && SizesOf(attribute.ConstructorArguments[0]) is { } sizes
        && attribute.NamedArguments.All(argument => Compiles(argument.Value))
            ? new NetworkArguments(sizes, attribute)
            : null;

    /// <summary>The sizes, none for a null array.</summary>
    private static int[]? SizesOf(TypedConstant argument) => argument.IsNull ? [] : Numbers(argument);

    private static TypedConstant Named(AttributeData attribute, string name) =>
        attribute.NamedArguments.FirstOrDefault(argument => argument.Key == name).Value;

    private static int? Number(AttributeData attribute, string name) =>
        Named(attribute, name) is { Kind: TypedConstantKind.Enum, Value: int number } ? number : null;

    /// <summary>The elements of an array, or null when there is no array.</summary>
    private static int[]? Numbers(TypedConstant argument) => argument is { Kind: TypedConstantKind.Array, IsNull: false } && Compiles(argument)
        ? argument.Values.Select(value => (int)value.Value!).ToArray()
        : null;

    /// <summary>Whether it is a number, a value of an enum, or an array of these or null.</summary>
    private static bool Compiles(TypedConstant argument) => argument switch
    {
        { Kind: TypedConstantKind.Array } => argument.IsNull || argument.Values.All(Compiles),
        { Kind: TypedConstantKind.Primitive or TypedConstantKind.Enum } => argument.Value is int,
        _ => false,
    };
}
