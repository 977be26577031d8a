using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Parse;

/// <summary>The arguments of a <c>[Network]</c> attribute; null where none was given.</summary>
internal sealed class NetworkArguments
{
    private NetworkArguments(IReadOnlyList<int> sizes, AttributeData attribute)
    {
        Sizes = sizes;
        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            switch (argument.Key)
            {
                case nameof(Hidden):
                    Hidden = (Activation?)(argument.Value.Value as int?);
                    break;
                case nameof(Output):
                    Output = (Activation?)(argument.Value.Value as int?);
                    break;
                case nameof(Activations):
                    Activations = Values(argument.Value)?.Select(value => (Activation)value).ToArray();
                    break;
                case nameof(Loss):
                    Loss = (Loss?)(argument.Value.Value as int?);
                    break;
                case nameof(Precision):
                    Precision = (Precision?)(argument.Value.Value as int?);
                    break;
                default:
                    break;
            }
        }
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
        attribute.ConstructorArguments.Length == 1 && SizesOf(attribute.ConstructorArguments[0]) is { } sizes
            ? new NetworkArguments(sizes, attribute)
            : null;

    /// <summary>The sizes, none for a null array.</summary>
    private static int[]? SizesOf(TypedConstant argument) => argument.IsNull ? [] : Values(argument);

    /// <summary>The numbers of an array argument, or null when it is null or does not compile.</summary>
    private static int[]? Values(TypedConstant argument) =>
        argument.Kind == TypedConstantKind.Array && !argument.IsNull && argument.Values.All(value => value.Value is int)
            ? argument.Values.Select(value => (int)value.Value!).ToArray()
            : null;
}
