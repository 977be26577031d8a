using NetGen.Generator.Model;

namespace NetGen.Generator.Parse;

/// <summary>Every member that the generated part declares, constructors left out.</summary>
internal static class GeneratedMembers
{
    public static IReadOnlyList<GeneratedMember> Of(NetworkDeclaration network)
    {
        string number = network.Arguments.Precision == Precision.Double ? "double" : "float";
        string rows = $"global::System.ReadOnlySpan<{number}>";
        string result = $"global::System.Span<{number}>";
        return
        [
            new("InputCount", null),
            new("OutputCount", null),
            new("LayerCount", null),
            new("ParameterCount", null),
            new("parameterMemory", null),
            new("Topology", null),
            new("Parameters", null),
            new("Initialize", ["int"]),
            new("WeightIndex", ["int", "int", "int"]),
            new("BiasIndex", ["int", "int"]),
            new("Forward", [rows, result]),
            new("Cost", [rows, rows, number]),
            new("Backward", [rows, rows, result, number]),
            new("Backward", [rows, rows, result, result, number]),
            new("Descend", [rows, rows, number, number]),
            new("Trace", [rows, rows]),
            .. network.Profile == Profile.Portable ? [new GeneratedMember("Kernels", null)] : Array.Empty<GeneratedMember>(),
        ];
    }
}
