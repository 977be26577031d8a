namespace NetGen.Models;

/// <summary>The names of the members of a model in JSON, as reader and writer share them.</summary>
internal static class JsonModelFormat
{
    /// <summary>What <c>format</c> says in files that NetGen writes.</summary>
    public const string Own = "netgen-model/1";

    /// <summary>What it says in files of the same members that others wrote.</summary>
    public const string Foreign = "netgen-oracle-model/1";

    public const string Format = "format";
    public const string Type = "dtype";
    public const string Layers = "layers";
    public const string Samples = "samples";
    public const string Description = "description";
    public const string Sizes = "layer_sizes";
    public const string Activations = "activations";
    public const string Order = "state_dict_order";

    public const string Name = "name";
    public const string Inputs = "in";
    public const string Outputs = "out";
    public const string Activation = "activation";
    public const string Weights = "weight";
    public const string Bias = "bias";

    /// <summary>The names of the types of numbers.</summary>
    public static readonly IReadOnlyDictionary<string, NumberType> Types = new Dictionary<string, NumberType>(StringComparer.Ordinal)
    {
        ["float16"] = NumberType.Float16,
        ["bfloat16"] = NumberType.BFloat16,
        ["float32"] = NumberType.Float32,
        ["float64"] = NumberType.Float64,
    };
}
