using NetGen.CodeGeneration.Model;

namespace NetGen.Generator.Parse;

/// <summary>Every member that the generated part declares, constructors left out.</summary>
internal static class GeneratedMembers
{
    private const string Stream = "global::System.IO.Stream";

    // Made once: they are asked for with every keystroke.
    private static readonly GeneratedMember[] Saving =
    [
        new("Save", ["string"]),
        new("Load", ["string"]),
        new("Save", [Stream]) { Id = "Save(Stream)" },
        new("Load", [Stream]) { Id = "Load(Stream)" },
    ];

    private static readonly GeneratedMember[] OfSingle = [.. Members("float"), .. Saving];
    private static readonly GeneratedMember[] OfDouble = [.. Members("double"), .. Saving];
    private static readonly GeneratedMember[] OfPortableSingle = [.. Members("float"), new("Kernels", null)];
    private static readonly GeneratedMember[] OfPortableDouble = [.. Members("double"), new("Kernels", null)];

    public static IReadOnlyList<GeneratedMember> Of(NetworkDeclaration network)
    {
        GeneratedMember[] members = (network.Profile, network.Arguments.Precision) switch
        {
            (Profile.Portable, Precision.Double) => OfPortableDouble,
            (Profile.Portable, _) => OfPortableSingle,
            (Profile.Vectors, Precision.Double) => OfDouble,
            (Profile.Vectors, _) => OfSingle,
        };
        HashSet<string> inStaticClass = network.Arguments.NarrowStorage is null ? InStaticClass : WithNarrowWeights;
        return network.Target.IsStatic ? [.. members.Where(member => inStaticClass.Contains(member.Name)), CompiledParameters]
            : network.Arguments.File is not null ? [.. members, CompiledParameters]
            : members;
    }

    private static readonly GeneratedMember CompiledParameters = new("compiledParameters", null);

    private static readonly HashSet<string> WithNarrowWeights =
    [
        "InputCount", "OutputCount", "LayerCount", "ParameterCount", "parameterMemory", "Topology", "Forward", "Kernels",
    ];

    private static readonly HashSet<string> InStaticClass = [.. WithNarrowWeights, "Parameters", "WeightIndex", "BiasIndex"];

    /// <summary>Those that hide a member of a base class.</summary>
    public static IEnumerable<GeneratedMember> Hiding(NetworkDeclaration network) =>
        network.Target.BaseTypes().Any() ? Of(network).Where(member => member.Hidden(network) is not null) : [];

    private static GeneratedMember[] Members(string number)
    {
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
            new("Cost", [rows, rows, "double"]),
            new("Backward", [rows, rows, result, "double"]),
            new("Backward", [rows, rows, result, result, "double"]),
            new("Descend", [rows, rows, "double", "double"]),
            new("Trace", [rows, rows]),
        ];
    }
}
