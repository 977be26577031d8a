namespace NetGen.Requirements;

/// <summary>The folders in which the system looks for programs.</summary>
internal static class ProgramPath
{
    /// <summary>Whether a program is in one of them.</summary>
    public static bool Has(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Any(folder => File.Exists(Path.Combine(folder, OperatingSystem.IsWindows() ? name + ".exe" : name)));
}
