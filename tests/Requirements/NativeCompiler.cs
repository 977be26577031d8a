namespace NetGen.Requirements;

/// <summary>What NativeAOT links with, and what compiles C.</summary>
internal readonly struct NativeCompiler : IRequirement
{
    public static string? Missing =>
        !OperatingSystem.IsLinux() ? "Needs Linux, whose linker and C compiler it calls."
        : ProgramPath.Has("gcc") ? null
        : "Needs gcc, which is not on the path; on Debian: apt-get install gcc libc6-dev.";
}
