namespace NetGen.Generator;

/// <summary>The names of the generator's steps, by which tests see what was computed again and what was not.</summary>
internal static class TrackingNames
{
    /// <summary>A class and its attribute became a model, or null where a rule is broken.</summary>
    public const string Model = nameof(Model);

    /// <summary>A model got its plan.</summary>
    public const string Plan = nameof(Plan);
}
