using NetGen.CodeGeneration.Layers;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the parameters of the user's class: their memory, and where each lies in it.</summary>
internal static class ParametersEmitter
{
    /// <summary>Writes the field that holds them; a static class may read the literals where they are.</summary>
    public static void EmitMemory(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        if (plan.ReadsLiterals)
        {
            return;
        }

        string number = Names.Number(model.Precision);
        string type = model.Profile == Profile.Portable ? $"{number}[]" : $"{Names.Numerics}AlignedMemory<{number}>";
        string modifiers = model.Target.IsStatic ? "static readonly" : $"{MembersEmitter.New(model.Target, Names.ParameterMemory)}readonly";
        writer.Write($"private {modifiers} {type} {Names.ParameterMemory} ={(model.Weights is null ? " " : "\n    ")}{Value(plan, number)};");
        writer.Space();
    }

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        string kernels = Names.KernelsOf(model);
        string number = Names.Number(model.Precision);
        string property = model.Target.IsStatic ? $"static global::System.ReadOnlySpan<{number}>" : $"{MembersEmitter.New(model.Target, "Parameters")}global::System.Span<{number}>";
        writer.Write(
            $$"""
            {{MemberDocs.Parameters(plan)}}
            public {{property}} Parameters =>{{(plan.ReadsLiterals ? "\n    " : " ")}}{{Span(plan, number)}};

            """);
        if (!model.Target.IsStatic)
        {
            writer.Write(
                $$"""
                {{MemberDocs.Initialize(plan)}}
                public {{MembersEmitter.New(model.Target, "Initialize(1)")}}void Initialize(int seed) =>
                    {{Names.Numerics}}WeightInitializer.Fill(Parameters, Topology, seed);

                """);
        }

        foreach (ParameterIndex index in plan.Parameters.Select(parameters => parameters.Index).Distinct())
        {
            EmitIndex(writer, plan, kernels, index);
        }
    }

    private static void EmitIndex(CodeWriter writer, NetworkPlan plan, string kernels, ParameterIndex index)
    {
        string offset = $"{kernels}.{Names.Offsets(index)}[layer - 1]";
        writer.Write(index switch
        {
            ParameterIndex.Weight =>
                $$"""
                {{MemberDocs.WeightIndex(plan)}}
                public static {{MembersEmitter.New(plan.Model.Target, "WeightIndex(3)")}}int WeightIndex(int layer, int output, int input)
                {
                    {{Names.Guard}}.Index(layer, 1, LayerCount + 1, nameof(layer));
                    {{Names.Guard}}.Index(output, 0, {{kernels}}.{{Names.Units}}[layer], nameof(output));
                    {{Names.Guard}}.Index(input, 0, {{kernels}}.{{Names.Units}}[layer - 1], nameof(input));
                    return {{offset}} + (input * {{kernels}}.{{Names.Units}}[layer]) + output;
                }

                """,
            ParameterIndex.Bias =>
                $$"""
                {{MemberDocs.BiasIndex(plan)}}
                public static {{MembersEmitter.New(plan.Model.Target, "BiasIndex(2)")}}int BiasIndex(int layer, int output)
                {
                    {{Names.Guard}}.Index(layer, 1, LayerCount + 1, nameof(layer));
                    {{Names.Guard}}.Index(output, 0, {{kernels}}.{{Names.Units}}[layer], nameof(output));
                    return {{offset}} + output;
                }

                """,
        });
    }

    /// <summary>The parameters, as a kernel takes them.</summary>
    public static string First(NetworkPlan plan) =>
        plan.ReadsLiterals ? "ref global::System.Runtime.InteropServices.MemoryMarshal.GetReference(Parameters)"
        : plan.Model.Profile == Profile.Portable ? Names.ParameterMemory
        : $"ref {Names.ParameterMemory}.First";

    /// <summary>The parameters, as the user gets them.</summary>
    private static string Span(NetworkPlan plan, string number) =>
        plan.ReadsLiterals ? $"{Names.Numerics}CompiledParameters.Span<{number}>({Names.CompiledParameters}, ParameterCount)"
        : plan.Model.Profile == Profile.Portable ? Names.ParameterMemory
        : $"{Names.ParameterMemory}.Span(ParameterCount)";

    private static string Value(NetworkPlan plan, string number)
    {
        NetworkModel model = plan.Model;
        string kernels = Names.KernelsOf(model);
        string numbers = model.HasNarrowWeights ? $"{kernels}.{Names.MemoryCount}" : "ParameterCount";
        string count = model.Profile == Profile.Portable ? numbers : $"{numbers} + {kernels}.{Names.Slack}";
        string source = model.Weights is { Parameters.AreResource: true }
            ? $"typeof({Names.Self(model.Target.Type)}).Assembly, {model.Weights.Parameters.Resource}"
            : Names.CompiledParameters;
        return (model.Weights, model.Profile) switch
        {
            (null, Profile.Portable) => $"new {number}[{count}]",
            (null, Profile.Vectors) => $"new({count})",
            (_, Profile.Portable) => $"{Names.Numerics}CompiledParameters.Array<{number}>({source}, {count})",
            (_, Profile.Vectors) => $"{Names.Numerics}CompiledParameters.Memory<{number}>({source}, {count})",
        };
    }
}
