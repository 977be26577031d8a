namespace NetGen.Generator;

/// <summary>The names of the generator's steps, by which tests see what was computed again and what was not.</summary>
internal static class TrackingNames
{
    /// <summary>The classes that carry the attribute were read, and those that break no rule of classes became drafts.</summary>
    public const string Drafts = nameof(Drafts);

    /// <summary>The descriptions of the project's model files were read.</summary>
    public const string Imports = nameof(Imports);

    /// <summary>The drafts that break no rule of arguments became models, with their model files if they name any, and got their plans.</summary>
    public const string Plans = nameof(Plans);
}
