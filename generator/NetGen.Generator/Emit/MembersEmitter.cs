using NetGen.Generator.Model;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the members of the user's class: each checks its arguments and calls a kernel.</summary>
internal static class MembersEmitter
{
    private const string Guard = Names.Numerics + "Guard";

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        string number = Names.Number(model.Precision);
        EmitSizes(writer, plan);
        EmitTopology(writer, plan, model);
        EmitConstructors(writer, model.Target);
        EmitParameters(writer, plan, model, number);
        EmitForward(writer, plan, model, number);
        EmitBackward(writer, plan, model, number);
        EmitDescend(writer, plan, model, number);
        EmitTrace(writer, plan, model, number);
        if (model.Profile == Profile.Vectors)
        {
            EmitSaving(writer, plan, model.Target, number);
            EmitInterface(writer, model.Target, number);
        }
    }

    /// <summary>The modifier of a member that hides one of a base class.</summary>
    public static string New(TargetModel target, string member) => target.HiddenMembers.Contains(member) ? "new " : "";

    private static void EmitSizes(CodeWriter writer, NetworkPlan plan)
    {
        string number = Names.Number(plan.Model.Precision);
        (string type, string memory) = plan.Model.Profile == Profile.Portable
            ? ($"{number}[]", $"new {number}[ParameterCount]")
            : ($"{Names.Numerics}AlignedMemory<{number}>", $"new(ParameterCount + {Names.KernelsOf(plan.Model)}.{Names.Slack})");
        writer.Write(
            $$"""
            /// <summary>Numbers in a row of inputs.</summary>
            public {{New(plan.Model.Target, "InputCount")}}const int InputCount = {{plan.Layers[0].Inputs}};

            /// <summary>Numbers in a row of outputs.</summary>
            public {{New(plan.Model.Target, "OutputCount")}}const int OutputCount = {{plan.Output.Outputs}};

            /// <summary>Layers with weights, L: the inputs are layer 0.</summary>
            public {{New(plan.Model.Target, "LayerCount")}}const int LayerCount = {{plan.Layers.Count}};

            /// <summary>Weights and biases of all layers.</summary>
            public {{New(plan.Model.Target, "ParameterCount")}}const int ParameterCount = {{plan.ParameterCount}};

            private {{New(plan.Model.Target, Names.ParameterMemory)}}readonly {{type}} {{Names.ParameterMemory}} = {{memory}};

            """);
    }

    private static void EmitTopology(CodeWriter writer, NetworkPlan plan, NetworkModel model)
    {
        string sizes = string.Join(", ", model.Sizes.Select(size => $"{size}"));
        string activations = string.Join(", ", model.Activations.Select(activation => $"global::NetGen.Activation.{activation}"));
        (string type, string units, string functions) = model.Profile == Profile.Portable
            ? (" global::NetGen.Topology", $"new int[] {{ {sizes} }}", $"new global::NetGen.Activation[] {{ {activations} }}")
            : ("", $"[{sizes}]", $"[{activations}]");
        writer.Write(
            $$"""
            {{MemberDocs.Topology(plan)}}
            public static {{New(model.Target, "Topology")}}global::NetGen.Topology Topology { get; } = new{{type}}(
                {{units}},
                {{functions}},
                global::NetGen.Loss.{{model.Loss}},
                global::NetGen.Precision.{{model.Precision}});

            """);
    }

    private static void EmitConstructors(CodeWriter writer, TargetModel target)
    {
        if (target.WritesDefaultConstructor)
        {
            writer.Write(
                $$"""
                /// <summary>Makes a network whose parameters are all zero.</summary>
                public {{target.Type.Name}}() { }

                """);
        }

        if (target.WritesSeedConstructor)
        {
            writer.Write(
                $$"""
                /// <summary>Makes a network with the random weights of <see cref="Initialize(int)"/>.</summary>
                /// <param name="seed">Equal seeds give equal weights.</param>
                public {{target.Type.Name}}(int seed)
                    : this()
                {
                    Initialize(seed);
                }

                """);
        }
    }

    private static void EmitParameters(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Parameters(plan)}}
        public {{New(model.Target, "Parameters")}}global::System.Span<{{number}}> Parameters => {{Span(model)}};

        {{MemberDocs.Initialize(plan)}}
        public {{New(model.Target, "Initialize(1)")}}void Initialize(int seed) =>
            {{Names.Numerics}}WeightInitializer.Fill(Parameters, Topology, seed);

        {{MemberDocs.WeightIndex(plan)}}
        public static {{New(model.Target, "WeightIndex(3)")}}int WeightIndex(int layer, int output, int input)
        {
            {{Guard}}.Index(layer, 1, LayerCount + 1, nameof(layer));
            {{Guard}}.Index(output, 0, {{Names.KernelsOf(model)}}.{{Names.Units}}[layer], nameof(output));
            {{Guard}}.Index(input, 0, {{Names.KernelsOf(model)}}.{{Names.Units}}[layer - 1], nameof(input));
            return {{Names.KernelsOf(model)}}.{{Names.WeightOffsets}}[layer - 1] + (input * {{Names.KernelsOf(model)}}.{{Names.Units}}[layer]) + output;
        }

        {{MemberDocs.BiasIndex(plan)}}
        public static {{New(model.Target, "BiasIndex(2)")}}int BiasIndex(int layer, int output)
        {
            {{Guard}}.Index(layer, 1, LayerCount + 1, nameof(layer));
            {{Guard}}.Index(output, 0, {{Names.KernelsOf(model)}}.{{Names.Units}}[layer], nameof(output));
            return {{Names.KernelsOf(model)}}.{{Names.BiasOffsets}}[layer - 1] + output;
        }

        """);

    private static void EmitForward(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Forward(plan)}}
        public {{New(model.Target, "Forward(2)")}}void Forward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.Span<{{number}}> outputs)
        {
            int rows = {{Guard}}.Forward<{{number}}>(inputs, InputCount, outputs, OutputCount, Parameters);
            {{Names.KernelsOf(model)}}.Forward({{First(model)}}, inputs, outputs, rows);
        }

        {{MemberDocs.Cost(plan)}}
        public {{New(model.Target, "Cost(3)")}}{{number}} Cost(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, {{number}} l2 = default)
        {
            int rows = {{Guard}}.Cost<{{number}}>(inputs, InputCount, targets, OutputCount);
            return {{Names.KernelsOf(model)}}.Cost({{First(model)}}, inputs, targets, rows, l2);
        }

        """);

    private static void EmitBackward(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Backward(plan)}}
        public {{New(model.Target, "Backward(4)")}}{{number}} Backward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, global::System.Span<{{number}}> gradient, {{number}} l2 = default)
        {
            int rows = {{Guard}}.Backward<{{number}}>(inputs, InputCount, targets, OutputCount, gradient, Parameters);
            return {{Names.KernelsOf(model)}}.Backward({{First(model)}}, inputs, targets, gradient, default, rows, l2);
        }

        {{MemberDocs.BackwardToInputs(plan)}}
        public {{New(model.Target, "Backward(5)")}}{{number}} Backward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, global::System.Span<{{number}}> gradient, global::System.Span<{{number}}> inputGradient, {{number}} l2 = default)
        {
            int rows = {{Guard}}.Backward<{{number}}>(inputs, InputCount, targets, OutputCount, gradient, inputGradient, Parameters);
            return {{Names.KernelsOf(model)}}.Backward({{First(model)}}, inputs, targets, gradient, inputGradient, rows, l2);
        }

        """);

    private static void EmitDescend(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Descend(plan)}}
        public {{New(model.Target, "Descend(4)")}}{{number}} Descend(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, {{number}} rate, {{number}} l2 = default)
        {
            int rows = {{Guard}}.Descend<{{number}}>(inputs, InputCount, targets, OutputCount, Parameters);
            return {{Names.KernelsOf(model)}}.Descend({{First(model)}}, inputs, targets, rows, rate, l2);
        }

        """);

    private static void EmitTrace(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Trace(plan)}}
        public {{New(model.Target, "Trace(2)")}}global::NetGen.Trace<{{number}}> Trace(global::System.ReadOnlySpan<{{number}}> input, global::System.ReadOnlySpan<{{number}}> target)
        {
            {{Guard}}.Length(input.Length, 1, InputCount, nameof(input));
            {{Guard}}.Length(target.Length, 1, OutputCount, nameof(target));
            return {{Names.KernelsOf(model)}}.Trace({{First(model)}}, input, target);
        }

        """);

    private static void EmitSaving(CodeWriter writer, NetworkPlan plan, TargetModel target, string number)
    {
        string self = Names.Self(target.Type);
        writer.Write(
            $"""
            {MemberDocs.Save(plan)}
            public {New(target, "Save(1)")}void Save(string path) => {Names.NetworkFile}.Save<{self}, {number}>(this, path);

            {MemberDocs.Load(plan)}
            public static {New(target, "Load(1)")}{self} Load(string path) => {Names.NetworkFile}.Load<{self}, {number}>(path);

            """);
    }

    private static void EmitInterface(CodeWriter writer, TargetModel target, string number)
    {
        string self = Names.Self(target.Type);
        string network = $"global::NetGen.INetwork<{self}, {number}>";
        writer.Write(
            $"""
            static int {network}.InputCount => InputCount;
            static int {network}.OutputCount => OutputCount;
            static int {network}.LayerCount => LayerCount;
            static int {network}.ParameterCount => ParameterCount;
            static {self} {network}.Create() => new();
            """);
    }

    /// <summary>The parameters, as a kernel takes them.</summary>
    private static string First(NetworkModel model) => model.Profile == Profile.Portable ? Names.ParameterMemory : $"ref {Names.ParameterMemory}.First";

    /// <summary>The parameters, as the user gets them.</summary>
    private static string Span(NetworkModel model) => model.Profile == Profile.Portable ? Names.ParameterMemory : $"{Names.ParameterMemory}.Span(ParameterCount)";
}
