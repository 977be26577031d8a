using System.Globalization;
using NetGen.Generator.Model;

namespace NetGen.Generator.Parse;

/// <summary>Reads the description of a model file: a line for each fact, a key and its value.</summary>
/// <remarks>
/// The task <c>ImportNetworkWeights</c> writes it. The parameters come last, since they are long:
/// <code>
/// netgen 1
/// file models/digits.onnx
/// numbers Float32
/// sizes 784 128 10
/// activations ReLU Softmax
/// largest 0.41337
/// format Float32
/// resource NetGen.Weights/models/digits.onnx
/// parameters PQrXPw…
/// </code>
/// </remarks>
internal static class ImportReader
{
    /// <summary>What the name of a description ends with.</summary>
    public const string Extension = ".netgen";

    public static bool IsDescription(string path) => path.EndsWith(Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The network, or null where the lines are of another version, or none of the task's.</summary>
    public static ImportedNetwork? Read(IEnumerable<string> lines)
    {
        Dictionary<string, string> facts = [];
        foreach (string line in lines)
        {
            int space = line.IndexOf(' ');
            if (space > 0)
            {
                facts[line.Substring(0, space)] = line.Substring(space + 1);
            }
        }

        return Value("netgen") == "1" && Sizes(Value("sizes")) is { Length: > 1 } sizes && Activations(Value("activations")) is { } activations
            ? new ImportedNetwork(
                Value("file"),
                new EquatableArray<int>(sizes),
                new EquatableArray<Activation>(activations),
                Value("numbers"),
                double.TryParse(Value("largest"), NumberStyles.Float, CultureInfo.InvariantCulture, out double largest) ? largest : 0,
                new ImportedWeights(Value("format"), Value("parameters"), Value("resource") is { Length: > 0 } resource ? TextLiteral.Of(resource) : string.Empty))
            : null;

        string Value(string key) => facts.TryGetValue(key, out string? value) ? value : string.Empty;
    }

    private static int[]? Sizes(string value)
    {
        int[] sizes = [.. Words(value).Select(word => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out int size) ? size : 0)];
        return sizes.All(size => size > 0) ? sizes : null;
    }

    private static Activation[]? Activations(string value)
    {
        string[] names = Words(value);
        return names.All(name => Enum.IsDefined(typeof(Activation), name))
            ? [.. names.Select(name => (Activation)Enum.Parse(typeof(Activation), name))]
            : null;
    }

    private static string[] Words(string value) => value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
