using System.Globalization;
using NetGen.CodeGeneration.Model;
using NetGen.Text;

namespace NetGen.CodeGeneration.Parse;

/// <summary>Reads the description of a model file: a line for each fact, a key and its value.</summary>
/// <remarks>
/// The task <c>ImportNetworkWeights</c> writes it. What is not printable in the file's name stands as its code. The parameters come last, since they are long:
/// <code>
/// netgen 1
/// file models/digits.onnx
/// numbers Float32
/// sizes 784 128 10
/// activations Relu Softmax
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

    /// <summary>The network, or null where the lines are of another version, or not one of the task's.</summary>
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

        ImportedWeights weights = new(
            Value("format"), Value("parameters"), Value("resource") is { Length: > 0 } resource ? TextLiteral.Of(resource) : string.Empty);
        return Value("netgen") == "1"
            && Sizes(Value("sizes")) is { Length: > 1 } sizes
            && Activations(Value("activations")) is { } activations
            && activations.Length is var given && (given == 0 || given == sizes.Length - 1)
            && (weights.AreResource || IsWhole(weights, sizes))
                ? new ImportedNetwork(
                    Printable.Decode(Value("file")),
                    new EquatableArray<int>(sizes),
                    new EquatableArray<Activation>(activations),
                    Value("numbers"),
                    double.TryParse(Value("largest"), NumberStyles.Float, CultureInfo.InvariantCulture, out double largest) ? largest : 0,
                    weights)
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

    /// <summary>Whether a text in base 64 has all parameters: 4 characters for 3 bytes.</summary>
    private static bool IsWhole(ImportedWeights weights, int[] sizes)
    {
        decimal parameters = Enumerable.Range(1, sizes.Length - 1).Sum(layer => sizes[layer] * (sizes[layer - 1] + 1m));
        decimal bytes = parameters * (weights.Format == "Float64" ? sizeof(double) : sizeof(float));
        string digits = weights.Text.TrimEnd('=');
        return weights.Text.Length == Math.Ceiling(bytes / 3) * 4
            && digits.Length == Math.Ceiling(bytes * 4 / 3)
            && digits.All(digit => digit is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9') or '+' or '/');
    }

    private static string[] Words(string value) => value.Split([' '], StringSplitOptions.RemoveEmptyEntries);
}
