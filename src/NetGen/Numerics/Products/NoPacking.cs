namespace NetGen.Numerics;

/// <summary>The tile only reads.</summary>
internal readonly struct NoPacking : IPacking
{
    /// <inheritdoc/>
    public static bool Packs => false;
}
