using NetGen.Functions;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes a small network's forward pass whole: every activation stays in a register.</summary>
internal static class RegisterEmitter
{
    public const string Simd = "Simd128<T>";
    public const string Vector = "Vector128<T>";

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        writer.Write(
            $$"""
            // Written out whole, row by row: activations stay in 128-bit registers, so the bits are the same wherever vectors are.
            [MethodImpl(NoInlining | AggressiveOptimization)]
            """);
        using (writer.Block($"private static void {Names.ForwardInRegisters}(ref T p, ref T x, ref T y, int rows)"))
        using (writer.Block("for (int row = 0; row < rows; row++)"))
        {
            foreach (LayerPlan layer in plan.Layers)
            {
                EmitLayer(writer, plan, layer);
                writer.Space();
            }

            EmitOutputs(writer, plan);
            writer.Write("x = ref Unsafe.Add(ref x, Inputs);");
            writer.Write("y = ref Unsafe.Add(ref y, Outputs);");
        }
    }

    public static int LanesOf(NetworkPlan plan) => plan.Lanes / 4;

    public static int VectorsOf(NetworkPlan plan, LayerPlan layer) => (layer.Outputs + LanesOf(plan) - 1) / LanesOf(plan);

    /// <summary>Writes a layer from what lies in registers; a of an output layer with softmax is left out.</summary>
    public static void EmitLayer(CodeWriter writer, NetworkPlan plan, LayerPlan layer)
    {
        int lanes = LanesOf(plan);
        int vectors = VectorsOf(plan, layer);
        int l = layer.Layer;
        writer.Write($"// {Equations.WeightedInput(l)}");
        for (int v = 0; v < vectors; v++)
        {
            writer.Write($"{Vector} z{l}_{v} = {Simd}.Load(ref p, {Names.Bias(l)}{Plus(v * lanes)});");
        }

        for (int i = 0; i < layer.Inputs; i++)
        {
            string input = l == 1 ? $"x{i}" : $"a{l - 1}_lane{i}";
            string value = l == 1
                ? $"{Simd}.Broadcast(Unsafe.Add(ref x, {i}))"
                : $"Vector128.Shuffle(a{l - 1}_{i / lanes}, Vector128.Create({(lanes == 2 ? "(long)" : "")}{i % lanes}))";
            writer.Write($"{Vector} {input} = {value};");
            for (int v = 0; v < vectors; v++)
            {
                writer.Write($"z{l}_{v} = {Simd}.MultiplyAdd({input}, {Simd}.Load(ref p, {Names.Weights(l)}{Plus((i * layer.Outputs) + (v * lanes))}), z{l}_{v});");
            }
        }

        if (!layer.Function.NeedsWholeLayer || l < plan.Output.Layer)
        {
            writer.Space();
            EmitActivation(writer, plan, layer, vectors);
        }
    }

    private static void EmitActivation(CodeWriter writer, NetworkPlan plan, LayerPlan layer, int vectors)
    {
        int l = layer.Layer;
        writer.Write($"// {Equations.Activated(layer)}");
        if (layer.Function.NeedsWholeLayer)
        {
            writer.Write($"ref T row{l} = ref Scratch<T>.Rent({Names.Stride(l)});");
            EmitStores(writer, plan, layer, $"z{l}", $"row{l}");
            writer.Write($"Activations<{Names.Math(plan.Model.Precision)}, T>.{layer.Function.Name}<{Simd}, {Vector}>(ref row{l}, ref row{l}, 1, {Names.Stride(l)}, {layer.Outputs});");
        }

        for (int v = 0; v < vectors; v++)
        {
            string value = layer.Function.NeedsWholeLayer
                ? $"{Simd}.Load(ref row{l}, {v * LanesOf(plan)})"
                : layer.Function.Value(Arithmetic.Of($"z{l}_{v}")).Print(new VectorArithmetic(plan.Model.Precision, Simd, Vector));
            writer.Write($"{Vector} a{l}_{v} = {value};");
        }
    }

    private static void EmitOutputs(CodeWriter writer, NetworkPlan plan)
    {
        LayerPlan layer = plan.Output;
        int l = layer.Layer;
        if (layer.Function.NeedsWholeLayer)
        {
            writer.Write($"// {Equations.Activated(layer)}");
            writer.Write($"ref T scores = ref Scratch<T>.Rent({Names.Stride(l)});");
            EmitStores(writer, plan, layer, $"z{l}", "scores");
            writer.Write($"Activations<{Names.Math(plan.Model.Precision)}, T>.{layer.Function.Name}<{Simd}, {Vector}>(ref scores, ref scores, 1, {Names.Stride(l)}, Outputs);");
            writer.Write("Matrix.CopyRows(ref scores, Outputs, ref y, Outputs, 1, Outputs);");
        }
        else
        {
            int lanes = LanesOf(plan);
            for (int v = 0; v < VectorsOf(plan, layer); v++)
            {
                int count = Math.Min(lanes, layer.Outputs - (v * lanes));
                if (count == lanes)
                {
                    writer.Write($"{Simd}.Store(a{l}_{v}, ref y, {v * lanes});");
                }

                for (int k = 0; count < lanes && k < count; k++)
                {
                    writer.Write($"Unsafe.Add(ref y, {(v * lanes) + k}) = a{l}_{v}[{k}];");
                }
            }
        }
    }

    private static void EmitStores(CodeWriter writer, NetworkPlan plan, LayerPlan layer, string value, string target)
    {
        for (int v = 0; v < VectorsOf(plan, layer); v++)
        {
            writer.Write($"{Simd}.Store({value}_{v}, ref {target}, {v * LanesOf(plan)});");
        }
    }

    public static string Plus(int offset) => offset == 0 ? "" : $" + {offset}";
}
