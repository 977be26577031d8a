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
        EmitConstructors(writer, model.Target);
        EmitParameters(writer, model.Target, number);
        EmitForward(writer, model.Target, number);
        EmitBackward(writer, model.Target, number);
        EmitDescend(writer, model.Target, number);
        EmitTrace(writer, model.Target, number);
        EmitInterface(writer, model.Target, number);
    }

    private static void EmitSizes(CodeWriter writer, NetworkPlan plan)
    {
        string sizes = string.Join(", ", plan.Model.Sizes.Select(size => $"{size}"));
        string activations = string.Join(", ", plan.Model.Activations.Select(activation => $"global::NetGen.Activation.{activation}"));
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

            private {{New(plan.Model.Target, Names.ParameterMemory)}}readonly {{Names.Numerics}}AlignedMemory<{{Names.Number(plan.Model.Precision)}}> {{Names.ParameterMemory}} = new(ParameterCount + {{Names.QualifiedKernels}}.{{Names.Slack}});

            /// <inheritdoc/>
            public static {{New(plan.Model.Target, "Topology")}}global::NetGen.Topology Topology { get; } = new(
                [{{sizes}}],
                [{{activations}}],
                global::NetGen.Loss.{{plan.Model.Loss}},
                global::NetGen.Precision.{{plan.Model.Precision}});

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

    private static void EmitParameters(CodeWriter writer, TargetModel target, string number) => writer.Write(
        $$"""
        /// <inheritdoc/>
        public {{New(target, "Parameters")}}global::System.Span<{{number}}> Parameters => {{Names.ParameterMemory}}.Span(ParameterCount);

        /// <inheritdoc/>
        public {{New(target, "Initialize(1)")}}void Initialize(int seed) =>
            {{Names.Numerics}}WeightInitializer.Fill(Parameters, Topology, {{Names.QualifiedKernels}}.{{Names.WeightOffsets}}, seed);

        /// <inheritdoc/>
        public static {{New(target, "WeightIndex(3)")}}int WeightIndex(int layer, int output, int input)
        {
            {{Guard}}.WeightIndex({{Names.QualifiedKernels}}.{{Names.Units}}, layer, output, input);
            return {{Names.QualifiedKernels}}.{{Names.WeightOffsets}}[layer - 1] + (input * {{Names.QualifiedKernels}}.{{Names.Units}}[layer]) + output;
        }

        /// <inheritdoc/>
        public static {{New(target, "BiasIndex(2)")}}int BiasIndex(int layer, int output)
        {
            {{Guard}}.BiasIndex({{Names.QualifiedKernels}}.{{Names.Units}}, layer, output);
            return {{Names.QualifiedKernels}}.{{Names.BiasOffsets}}[layer - 1] + output;
        }

        """);

    private static void EmitForward(CodeWriter writer, TargetModel target, string number) => writer.Write(
        $$"""
        /// <inheritdoc/>
        public {{New(target, "Forward(2)")}}void Forward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.Span<{{number}}> outputs)
        {
            int rows = {{Guard}}.Forward<{{number}}>(inputs, InputCount, outputs, OutputCount, Parameters);
            {{Names.QualifiedKernels}}.Forward(ref {{Names.ParameterMemory}}.First, inputs, outputs, rows);
        }

        /// <inheritdoc/>
        public {{New(target, "Cost(3)")}}{{number}} Cost(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, {{number}} l2 = default)
        {
            int rows = {{Guard}}.Cost<{{number}}>(inputs, InputCount, targets, OutputCount);
            return {{Names.QualifiedKernels}}.Cost(ref {{Names.ParameterMemory}}.First, inputs, targets, rows, l2);
        }

        """);

    private static void EmitBackward(CodeWriter writer, TargetModel target, string number) => writer.Write(
        $$"""
        /// <inheritdoc/>
        public {{New(target, "Backward(4)")}}{{number}} Backward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, global::System.Span<{{number}}> gradient, {{number}} l2 = default)
        {
            int rows = {{Guard}}.Backward<{{number}}>(inputs, InputCount, targets, OutputCount, gradient, Parameters);
            return {{Names.QualifiedKernels}}.Backward(ref {{Names.ParameterMemory}}.First, inputs, targets, gradient, default, rows, l2);
        }

        /// <inheritdoc/>
        public {{New(target, "Backward(5)")}}{{number}} Backward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, global::System.Span<{{number}}> gradient, global::System.Span<{{number}}> inputGradient, {{number}} l2 = default)
        {
            int rows = {{Guard}}.Backward<{{number}}>(inputs, InputCount, targets, OutputCount, gradient, inputGradient, Parameters);
            return {{Names.QualifiedKernels}}.Backward(ref {{Names.ParameterMemory}}.First, inputs, targets, gradient, inputGradient, rows, l2);
        }

        """);

    private static void EmitDescend(CodeWriter writer, TargetModel target, string number) => writer.Write(
        $$"""
        /// <inheritdoc/>
        public {{New(target, "Descend(4)")}}{{number}} Descend(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, {{number}} rate, {{number}} l2 = default)
        {
            int rows = {{Guard}}.Descend<{{number}}>(inputs, InputCount, targets, OutputCount, Parameters);
            return {{Names.QualifiedKernels}}.Descend(ref {{Names.ParameterMemory}}.First, inputs, targets, rows, rate, l2);
        }

        """);

    private static void EmitTrace(CodeWriter writer, TargetModel target, string number) => writer.Write(
        $$"""
        /// <inheritdoc/>
        public {{New(target, "Trace(2)")}}global::NetGen.Trace<{{number}}> Trace(global::System.ReadOnlySpan<{{number}}> input, global::System.ReadOnlySpan<{{number}}> target)
        {
            {{Guard}}.Length(input.Length, 1, InputCount, nameof(input));
            {{Guard}}.Length(target.Length, 1, OutputCount, nameof(target));
            return {{Names.QualifiedKernels}}.Trace(ref {{Names.ParameterMemory}}.First, input, target);
        }

        """);

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

    /// <summary>The modifier of a member that hides one of a base class.</summary>
    private static string New(TargetModel target, string member) => target.HiddenMembers.Contains(member) ? "new " : "";
}
