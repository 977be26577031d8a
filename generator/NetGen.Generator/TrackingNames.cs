namespace NetGen.Generator;

/// <summary>The names of the generator's steps, by which tests see what was computed again and what was not.</summary>
internal static class TrackingNames
{
    /// <summary>The project's declarations were compared with those before.</summary>
    public const string Declarations = nameof(Declarations);

    /// <summary>The classes of a file that break no rule of classes became drafts.</summary>
    public const string Drafts = nameof(Drafts);

    /// <summary>The descriptions of the project's model files were read.</summary>
    public const string Imports = nameof(Imports);

    /// <summary>The drafts of a file that break no rule of arguments became models, with their model files if they name any, and got their plans.</summary>
    public const string Plans = nameof(Plans);
}
