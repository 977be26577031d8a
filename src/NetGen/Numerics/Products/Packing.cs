namespace NetGen.Numerics;

/// <summary>The tile packs.</summary>
internal readonly struct Packing : IPacking
{
    /// <inheritdoc/>
    public static bool Packs => true;
}
