namespace NetGen.Models;

/// <summary>
/// What reader and writer of safetensors share: 8 bytes with the length of the header, little-endian; the header, a JSON object of tensors by name; then
/// the tensors' numbers without gaps.
/// </summary>
internal static class SafetensorsFormat
{
    /// <summary>Bytes of the header's length.</summary>
    public const int LengthSize = sizeof(ulong);

    /// <summary>The header's member that is no tensor: texts by name.</summary>
    public const string Metadata = "__metadata__";

    /// <summary>The version of NetGen's layout, under this name in the metadata.</summary>
    public const string VersionName = "netgen";

    /// <summary>The version that is written, and the only one that is read.</summary>
    public const string Version = "1";

    /// <summary>The activations of the layers, under this name in the metadata.</summary>
    public const string ActivationsName = "activations";

    /// <summary>The checksum, under this name in the metadata.</summary>
    public const string ChecksumName = "sha256";

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
