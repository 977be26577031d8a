namespace NetGen.Numerics;

/// <summary>Whether a register tile writes the vectors of the right factor, as it reads them, one after the other for the tiles that follow.</summary>
internal interface IPacking
{
    /// <summary>True to write them.</summary>
    static abstract bool Packs { get; }
}
