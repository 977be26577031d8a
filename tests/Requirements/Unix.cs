namespace NetGen.Requirements;

/// <summary>Links and permissions as Unix has them.</summary>
internal readonly struct Unix : IRequirement
{
    public static string? Missing => OperatingSystem.IsWindows() ? "Needs links and permissions as Unix has them." : null;
}
