namespace NetGen.Models;

/// <summary>What safetensors calls the types of numbers.</summary>
internal static class SafetensorsTypes
{
    /// <summary>The name of a type of numbers.</summary>
    public static string NameOf(NumberType type) => type switch
    {
        NumberType.Float16 => "F16",
        NumberType.BFloat16 => "BF16",
        NumberType.Float32 => "F32",
        NumberType.Float64 => "F64",
    };

    /// <summary>The type of numbers of that name, or null.</summary>
    public static NumberType? TypeOf(string name) => name switch
    {
        "F16" => NumberType.Float16,
        "BF16" => NumberType.BFloat16,
        "F32" => NumberType.Float32,
        "F64" => NumberType.Float64,
        _ => null,
    };
}
