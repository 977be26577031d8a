namespace NetGen.Saving;

/// <summary>
/// What reader and writer of safetensors share: 8 bytes with the length of the header, little-endian; the header, a JSON object of tensors by name; then
/// the tensors' numbers without gaps.
/// </summary>
internal static class SafetensorsFormat
{
    /// <summary>Bytes of the header's length.</summary>
    public const int LengthSize = sizeof(ulong);

    /// <summary>Spaces fill the header up to a multiple of as many bytes.</summary>
    public const int Alignment = 8;

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
}
