using Microsoft.CodeAnalysis.Diagnostics;

namespace NetGen.Generator.Diagnostics;

/// <summary>Properties of the project file, those that the package's NetGen.props makes visible to the compiler.</summary>
internal sealed class BuildProperties(AnalyzerConfigOptions options)
{
    public bool PublishAot => string.Equals(Property(nameof(PublishAot)), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The instruction sets that NativeAOT may use; empty where the project names none.</summary>
    public string IlcInstructionSet => Property(nameof(IlcInstructionSet));

    /// <summary>The system and processor that the project is built for, such as linux-arm64; empty for any.</summary>
    public string RuntimeIdentifier => Property(nameof(RuntimeIdentifier));

    private string Property(string name) => options.TryGetValue("build_property." + name, out string? value) ? value : string.Empty;
}
