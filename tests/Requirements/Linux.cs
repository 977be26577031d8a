namespace NetGen.Requirements;

/// <summary>Linux, with bash.</summary>
internal readonly struct Linux : IRequirement
{
    public static string? Missing =>
        !OperatingSystem.IsLinux() ? "Needs Linux, whose files and limits it tests."
        : ProgramPath.Has("bash") ? null
        : "Needs bash, which is not on the path.";
}
