using System.Globalization;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the members of the user's class: each checks its arguments and calls a kernel.</summary>
internal static class MembersEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        string number = Names.Number(model.Precision);
        EmitSizes(writer, plan);
        ParametersEmitter.EmitMemory(writer, plan);
        EmitTopology(writer, plan, model);
        if (model.Target.IsStatic)
        {
            if (!model.HasNarrowWeights)
            {
                ParametersEmitter.Emit(writer, plan);
            }

            EmitForward(writer, plan, model, number);
            return;
        }

        EmitConstructors(writer, plan, model.Target);
        ParametersEmitter.Emit(writer, plan);
        EmitForward(writer, plan, model, number);
        writer.Space();
        EmitCost(writer, plan, model, number);
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

    /// <summary>A rate or penalty as the network computes with it.</summary>
    private static string Rounded(string number, string name) => number == "double" ? name : $"({number}){name}";

    private static void EmitSizes(CodeWriter writer, NetworkPlan plan) => writer.Write(
        $$"""
        /// <summary>Elements in a row of inputs.</summary>
        public {{New(plan.Model.Target, "InputCount")}}const int InputCount = {{plan.Layers[0].Inputs}};

        /// <summary>Elements in a row of outputs.</summary>
        public {{New(plan.Model.Target, "OutputCount")}}const int OutputCount = {{plan.Output.Outputs}};

        /// <summary>Layers with weights, L: the inputs are layer 0.</summary>
        public {{New(plan.Model.Target, "LayerCount")}}const int LayerCount = {{plan.Layers.Count}};

        /// <summary>Weights and biases of all layers.</summary>
        public {{New(plan.Model.Target, "ParameterCount")}}const int ParameterCount = {{plan.ParameterCount}};

        """);

    private static void EmitTopology(CodeWriter writer, NetworkPlan plan, NetworkModel model)
    {
        string sizes = string.Join(", ", model.Sizes.Select(size => $"{size}"));
        string activations = string.Join(", ", model.Activations.Select(activation => $"global::NetGen.Activation.{activation}"));
        (string type, string units, string functions) = model.Profile == Profile.Portable
            ? (" global::NetGen.Topology", $"new int[] {{ {sizes} }}", $"new global::NetGen.Activation[] {{ {activations} }}")
            : ("", $"[{sizes}]", $"[{activations}]");
        string delta = plan.Loss.Delta is { } constant ? $",\n    {constant.ToString("R", CultureInfo.InvariantCulture)}" : "";
        writer.Write(
            $$"""
            {{MemberDocs.Topology(plan)}}
            public static {{New(model.Target, "Topology")}}global::NetGen.Topology Topology { get; } = new{{type}}(
                {{units}},
                {{functions}},
                global::NetGen.Loss.{{model.Loss}},
                global::NetGen.Precision.{{model.Precision}}{{delta}});

            """);
    }

    private static void EmitConstructors(CodeWriter writer, NetworkPlan plan, TargetModel target)
    {
        if (target.WritesDefaultConstructor)
        {
            writer.Write(
                $$"""
                {{MemberDocs.Constructor(plan)}}
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

    private static void EmitForward(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Forward(plan)}}
        public {{(model.Target.IsStatic ? "static " : New(model.Target, "Forward(2)"))}}void Forward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.Span<{{number}}> outputs)
        {
            int rows = {{Names.Guard}}.Forward<{{number}}>(inputs, InputCount, outputs, OutputCount, {{(model.HasNarrowWeights ? "default" : "Parameters")}});
            {{Names.KernelsOf(model)}}.Forward({{ParametersEmitter.First(plan)}}, inputs, outputs, rows);
        }
        """);

    private static void EmitCost(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Cost(plan)}}
        public {{New(model.Target, "Cost(3)")}}{{number}} Cost(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, double l2 = 0)
        {
            int rows = {{Names.Guard}}.Cost<{{number}}>(inputs, InputCount, targets, OutputCount, l2);
            return {{Names.KernelsOf(model)}}.Cost({{ParametersEmitter.First(plan)}}, inputs, targets, rows, {{Rounded(number, "l2")}});
        }

        """);

    private static void EmitBackward(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Backward(plan)}}
        public {{New(model.Target, "Backward(4)")}}{{number}} Backward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, global::System.Span<{{number}}> gradient, double l2 = 0)
        {
            int rows = {{Names.Guard}}.Backward<{{number}}>(inputs, InputCount, targets, OutputCount, gradient, l2, Parameters);
            return {{Names.KernelsOf(model)}}.Backward({{ParametersEmitter.First(plan)}}, inputs, targets, gradient, default, rows, {{Rounded(number, "l2")}});
        }

        {{MemberDocs.BackwardToInputs(plan)}}
        public {{New(model.Target, "Backward(5)")}}{{number}} Backward(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, global::System.Span<{{number}}> gradient, global::System.Span<{{number}}> inputGradient, double l2 = 0)
        {
            int rows = {{Names.Guard}}.Backward<{{number}}>(inputs, InputCount, targets, OutputCount, gradient, inputGradient, l2, Parameters);
            return {{Names.KernelsOf(model)}}.Backward({{ParametersEmitter.First(plan)}}, inputs, targets, gradient, inputGradient, rows, {{Rounded(number, "l2")}});
        }

        """);

    private static void EmitDescend(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Descend(plan)}}
        public {{New(model.Target, "Descend(4)")}}{{number}} Descend(global::System.ReadOnlySpan<{{number}}> inputs, global::System.ReadOnlySpan<{{number}}> targets, double rate, double l2 = 0)
        {
            int rows = {{Names.Guard}}.Descend<{{number}}>(inputs, InputCount, targets, OutputCount, rate, l2, Parameters);
            return {{Names.KernelsOf(model)}}.Descend({{ParametersEmitter.First(plan)}}, inputs, targets, rows, {{Rounded(number, "rate")}}, {{Rounded(number, "l2")}});
        }

        """);

    private static void EmitTrace(CodeWriter writer, NetworkPlan plan, NetworkModel model, string number) => writer.Write(
        $$"""
        {{MemberDocs.Trace(plan)}}
        public {{New(model.Target, "Trace(2)")}}global::NetGen.Trace<{{number}}> Trace(global::System.ReadOnlySpan<{{number}}> input, global::System.ReadOnlySpan<{{number}}> target)
        {
            {{Names.Guard}}.Length(input.Length, 1, InputCount, nameof(input));
            {{Names.Guard}}.Length(target.Length, 1, OutputCount, nameof(target));
            return {{Names.KernelsOf(model)}}.Trace({{ParametersEmitter.First(plan)}}, input, target);
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

            {MemberDocs.SaveToStream(plan)}
            public {New(target, "Save(Stream)")}void Save(global::System.IO.Stream stream) => {Names.NetworkFile}.Save<{self}, {number}>(this, stream);

            {MemberDocs.LoadFromStream(plan)}
            public static {New(target, "Load(Stream)")}{self} Load(global::System.IO.Stream stream) => {Names.NetworkFile}.Load<{self}, {number}>(stream);

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
}
