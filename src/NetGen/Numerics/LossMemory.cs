namespace NetGen.Numerics;

/// <summary>Numbers of working memory that the sum of losses takes. The generator counts them too, for a network's scratch.</summary>
internal static class LossMemory
{
    /// <summary>Terms that are added up together, in whole rows, unless a row has more.</summary>
    public const int TermCount = 256;

    /// <summary>These terms, and the rest of the widest vector, which is written last.</summary>
    public const int Count = TermCount + 16;
}
