namespace NetGen.Requirements;

/// <summary>Mono, with the netstandard.dll that comes with its tools.</summary>
internal readonly struct Mono : IRequirement
{
    public static string? Missing => ProgramPath.Has("mono") ? null : "Needs Mono, which is not on the path; on Debian: apt-get install mono-devel.";
}
