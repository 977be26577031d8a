namespace NetGen.Requirements;

/// <summary>What a test needs besides the .NET SDK and NuGet. A test that names one is skipped where it is missing; .ci/run allows no skip.</summary>
internal interface IRequirement
{
    /// <summary>Why a test is skipped here, and what to install; null where nothing is missing.</summary>
    static abstract string? Missing { get; }
}
