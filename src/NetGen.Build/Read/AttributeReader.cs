using System.Collections.Immutable;
using System.Reflection.Metadata;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;

namespace NetGen.Build.Read;

/// <summary>Reads a class's <c>[Network]</c> attribute from metadata.</summary>
internal static class AttributeReader
{
    /// <summary>The arguments, or null where the class has no such attribute.</summary>
    public static NetworkArguments? Read(MetadataReader metadata, TypeDefinition type)
    {
        CustomAttributeHandle handle = type.GetCustomAttributes().FirstOrDefault(attribute => IsNetwork(metadata, attribute));
        return handle.IsNil ? null : ArgumentsOf(metadata.GetCustomAttribute(handle).DecodeValue(AttributeTypes.Instance));
    }

    private static bool IsNetwork(MetadataReader metadata, CustomAttributeHandle handle)
    {
        EntityHandle constructor = metadata.GetCustomAttribute(handle).Constructor;
        if (constructor.Kind != HandleKind.MemberReference)
        {
            return false;
        }

        EntityHandle parent = metadata.GetMemberReference((MemberReferenceHandle)constructor).Parent;
        return parent.Kind == HandleKind.TypeReference
            && metadata.GetTypeReference((TypeReferenceHandle)parent) is var type
            && metadata.StringComparer.Equals(type.Namespace, "NetGen")
            && metadata.StringComparer.Equals(type.Name, "NetworkAttribute");
    }

    private static NetworkArguments ArgumentsOf(CustomAttributeValue<string> value)
    {
        Dictionary<string, object?> named = value.NamedArguments.ToDictionary(argument => argument.Name!, argument => argument.Value);
        object? first = value.FixedArguments[0].Value;
        return new NetworkArguments(new EquatableArray<int>(Numbers(first) ?? []))
        {
            Model = first as string,
            Weights = Value(named, nameof(NetworkArguments.Weights)) as string,
            Hidden = (Activation?)Number(named, nameof(NetworkArguments.Hidden)),
            Output = (Activation?)Number(named, nameof(NetworkArguments.Output)),
            Activations = Numbers(Value(named, nameof(NetworkArguments.Activations))) is { } activations
                ? new EquatableArray<Activation>(activations.Select(number => (Activation)number))
                : null,
            Loss = (Loss?)Number(named, nameof(NetworkArguments.Loss)),
            Delta = (double?)Value(named, nameof(NetworkArguments.Delta)),
            Precision = (Precision?)Number(named, nameof(NetworkArguments.Precision)),
            Storage = (Storage?)Number(named, nameof(NetworkArguments.Storage)),
        };
    }

    private static object? Value(Dictionary<string, object?> named, string name) => named.TryGetValue(name, out object? value) ? value : null;

    private static int? Number(Dictionary<string, object?> named, string name) => (int?)Value(named, name);

    /// <summary>The elements of an array, or null when there is no array.</summary>
    private static int[]? Numbers(object? array) =>
        array is ImmutableArray<CustomAttributeTypedArgument<string>> elements ? [.. elements.Select(element => (int)element.Value!)] : null;
}
