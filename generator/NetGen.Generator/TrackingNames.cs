namespace NetGen.Generator;

/// <summary>The names of the generator's steps, by which tests see what was computed again and what was not.</summary>
internal static class TrackingNames
{
    /// <summary>A class and its attribute became a draft, or null where a rule of classes is broken.</summary>
    public const string Draft = nameof(Draft);

    /// <summary>The descriptions of the project's model files were read.</summary>
    public const string Imports = nameof(Imports);

    /// <summary>A draft became a model, with its model file if it names one, or null where a rule of arguments is broken.</summary>
    public const string Model = nameof(Model);

    /// <summary>A model got its plan.</summary>
    public const string Plan = nameof(Plan);
}
