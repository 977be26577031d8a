using System.Reflection;

namespace NetGen.Check;

/// <summary>A network of a built assembly: what it takes, what it gives, and its Forward.</summary>
/// <param name="Name">The class.</param>
/// <param name="Inputs">Numbers in a row of inputs.</param>
/// <param name="Outputs">Numbers in a row of outputs.</param>
/// <param name="Rounding">The difference that its rounded weights may make, beside the samples' tolerance.</param>
/// <param name="Forward">Predicts rows; arrays of float or double, as the network has them.</param>
internal sealed record BuiltNetwork(string Name, int Inputs, int Outputs, double Rounding, Func<double[], double[]> Forward)
{
    private const string Attribute = "NetGen.NetworkAttribute";

    // Storage.Float32, Float16, BFloat16 and Int8: some ten times what a weight is rounded by. A wrong import differs by more.
    private static readonly double[] Roundings = [0, 0.01, 0.1, 0.1];

    private delegate void ForwardOf<T>(ReadOnlySpan<T> inputs, Span<T> outputs);

    /// <summary>The model file that a class names, or null.</summary>
    public static string? ModelNameOf(Type type)
    {
        CustomAttributeData? data = AttributeOf(type);
        return data?.ConstructorArguments.Select(argument => argument.Value).OfType<string>().FirstOrDefault()
            ?? data?.NamedArguments.FirstOrDefault(argument => argument.MemberName == "Weights").TypedValue.Value as string;
    }

    /// <summary>The network that a class is.</summary>
    /// <exception cref="NetworkCheckException">It cannot be run.</exception>
    public static BuiltNetwork Of(Type type)
    {
        if (type.ContainsGenericParameters)
        {
            throw new NetworkCheckException($"{type} has type parameters, and nothing says which types to take; make it a class without them.");
        }

        int inputs = (int)type.GetField("InputCount")!.GetRawConstantValue()!;
        int outputs = (int)type.GetField("OutputCount")!.GetRawConstantValue()!;
        object? instance = type.IsAbstract ? null : Activator.CreateInstance(type, nonPublic: true);
        return new BuiltNetwork(type.FullName!, inputs, outputs, RoundingOf(type), ForwardOfType<float>(type, instance) is { } single
            ? rows => [.. Run(single, [.. rows.Select(number => (float)number)], outputs * (rows.Length / inputs)).Select(number => (double)number)]
            : rows => Run(ForwardOfType<double>(type, instance)!, rows, outputs * (rows.Length / inputs)));
    }

    private static double RoundingOf(Type type) =>
        AttributeOf(type)!.NamedArguments.FirstOrDefault(argument => argument.MemberName == "Storage").TypedValue.Value is int storage ? Roundings[storage] : 0;

    private static CustomAttributeData? AttributeOf(Type type) =>
        type.GetCustomAttributesData().FirstOrDefault(attribute => attribute.AttributeType.FullName == Attribute);

    private static ForwardOf<T>? ForwardOfType<T>(Type type, object? instance) =>
        type.GetMethod("Forward", [typeof(ReadOnlySpan<T>), typeof(Span<T>)])?.CreateDelegate<ForwardOf<T>>(instance);

    private static T[] Run<T>(ForwardOf<T> forward, T[] inputs, int count)
    {
        T[] outputs = new T[count];
        forward(inputs, outputs);
        return outputs;
    }
}
