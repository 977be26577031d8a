using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes a small network's step of gradient descent on one row whole: activations, errors and weights stay in registers.</summary>
internal static class RegisterDescendEmitter
{
    private const string Simd = RegisterEmitter.Simd;
    private const string Vector = RegisterEmitter.Vector;

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        writer.Write(
            $$"""
            // The same for one row, written out whole: no gradient is stored.
            [MethodImpl(NoInlining | AggressiveOptimization)]
            """);
        using (writer.Block($"private static T {Names.DescendInRegisters}(ref T p, ref T x, ref T y, T rate, T l2)"))
        {
            foreach (LayerPlan layer in plan.Layers)
            {
                RegisterEmitter.EmitLayer(writer, plan, layer);
                writer.Space();
            }

            EmitLoss(writer, plan);
            writer.Space();
            EmitOutputDelta(writer, plan);
            writer.Write($"{Vector} keep = {Simd}.Broadcast(1 - (rate * l2));");
            writer.Write($"{Vector} step = {Simd}.Broadcast(-rate);");
            foreach (LayerPlan layer in plan.Layers.Reverse())
            {
                EmitStep(writer, plan, layer);
            }

            writer.Space();
            writer.Write("return cost;");
        }
    }

    /// <summary>Writes the cost, its terms added up in double, one output after the other.</summary>
    private static void EmitLoss(CodeWriter writer, NetworkPlan plan)
    {
        LayerPlan output = plan.Output;
        int lanes = RegisterEmitter.LanesOf(plan);
        writer.Write($"// {plan.Loss.Cost} + {Equations.Penalty}, with m = 1");
        for (int v = 0; v < RegisterEmitter.VectorsOf(plan, output); v++)
        {
            string targets = string.Join(", ", Enumerable.Range(v * lanes, lanes).Select(k => k < output.Outputs ? $"Unsafe.Add(ref y, {k})" : "0"));
            writer.Write($"{Vector} y_{v} = Vector128.Create({targets});");
            writer.Write(LossTerms.Term(plan.Loss, Vectors(plan), $"a{output.Layer}_{v}", $"z{output.Layer}_{v}", $"y_{v}", $"{v}"));
        }

        string sum = string.Join(" + ", Enumerable.Range(0, output.Outputs).Select(k => $"(double)loss{k / lanes}[{k % lanes}]"));
        writer.Write($"T cost = MeanCost(ref p, {sum}, 1, l2);");
    }

    private static void EmitOutputDelta(CodeWriter writer, NetworkPlan plan)
    {
        LayerPlan output = plan.Output;
        int l = output.Layer;
        writer.Write($"// {Equations.OutputDelta(plan)}");
        for (int v = 0; v < RegisterEmitter.VectorsOf(plan, output); v++)
        {
            writer.Write(LossTerms.Gradient(plan.Loss, Vectors(plan), $"a{l}_{v}", $"y_{v}", null, $"g{l}_{v}"));
            string delta = plan.Loss.GivesDelta ? $"g{l}_{v}" : Product(plan, output, v);
            writer.Write($"{Vector} delta{l}_{v} = {Masked(plan, output, v, delta)};");
        }

        writer.Space();
    }

    private static void EmitStep(CodeWriter writer, NetworkPlan plan, LayerPlan layer)
    {
        int l = layer.Layer;
        int lanes = RegisterEmitter.LanesOf(plan);
        int vectors = RegisterEmitter.VectorsOf(plan, layer);
        writer.Space();
        for (int i = 0; i < layer.Inputs; i++)
        {
            for (int v = 0; v < vectors; v++)
            {
                writer.Write($"{Vector} w{l}_{i}_{v} = {Simd}.Load(ref p, {Weight(layer, i, v * lanes)});");
            }
        }

        if (l > 1)
        {
            EmitHiddenDelta(writer, plan, layer, vectors);
        }

        writer.Space();
        writer.Write($"// {Equations.WeightStep(l)}");
        string keepRest = $"keep";
        if (layer.Outputs % lanes != 0)
        {
            keepRest = $"keep{l}";
            writer.Write("// Lanes behind the row belong to others; they are written back as they were.");
            writer.Write($"{Vector} {keepRest} = {Simd}.Choose({Mask(plan, layer.Outputs % lanes)}, keep, {Simd}.Broadcast(1));");
        }

        for (int i = 0; i < layer.Inputs; i++)
        {
            string input = l == 1 ? $"x{i}" : $"a{l - 1}_lane{i}";
            writer.Write($"{Vector} step{l}_{i} = {Simd}.Multiply(step, {input});");
            for (int v = 0; v < vectors; v++)
            {
                string keep = v == vectors - 1 ? keepRest : "keep";
                writer.Write(
                    $"{Simd}.Store({Simd}.MultiplyAdd(step{l}_{i}, delta{l}_{v}, {Simd}.Multiply({keep}, w{l}_{i}_{v})), ref p, {Weight(layer, i, v * lanes)});");
            }
        }

        for (int v = 0; v < vectors; v++)
        {
            string at = Names.Bias(l) + RegisterEmitter.Plus(v * lanes);
            writer.Write($"{Simd}.Store({Simd}.MultiplyAdd(step, delta{l}_{v}, {Simd}.Load(ref p, {at})), ref p, {at});");
        }
    }

    private static void EmitHiddenDelta(CodeWriter writer, NetworkPlan plan, LayerPlan layer, int vectors)
    {
        int l = layer.Layer;
        LayerPlan below = plan.Layers[l - 2];
        int lanes = RegisterEmitter.LanesOf(plan);
        writer.Space();
        writer.Write($"// {Equations.HiddenDelta(below)}");
        for (int i = 0; i < layer.Inputs; i++)
        {
            string sum = $"{Simd}.Multiply(delta{l}_0, w{l}_{i}_0)";
            for (int v = 1; v < vectors; v++)
            {
                sum = $"{Simd}.MultiplyAdd(delta{l}_{v}, w{l}_{i}_{v}, {sum})";
            }

            writer.Write($"T g{l - 1}_unit{i} = {Simd}.Sum({sum});");
        }

        for (int v = 0; v < RegisterEmitter.VectorsOf(plan, below); v++)
        {
            string units = string.Join(", ", Enumerable.Range(v * lanes, lanes).Select(i => i < layer.Inputs ? $"g{l - 1}_unit{i}" : "0"));
            writer.Write($"{Vector} g{l - 1}_{v} = Vector128.Create({units});");
            writer.Write($"{Vector} delta{l - 1}_{v} = {Masked(plan, below, v, Product(plan, below, v))};");
        }
    }

    private static VectorArithmetic Vectors(NetworkPlan plan) => new(plan.Model.Precision, Simd, Vector);

    private static string Product(NetworkPlan plan, LayerPlan layer, int v)
    {
        int l = layer.Layer;
        return ActivationGradientEmitter.Product(layer.Function, Vectors(plan), $"g{l}_{v}", $"a{l}_{v}", $"z{l}_{v}");
    }

    /// <summary>Zero in the lanes behind the last unit of a layer.</summary>
    private static string Masked(NetworkPlan plan, LayerPlan layer, int v, string value)
    {
        int count = layer.Outputs - (v * RegisterEmitter.LanesOf(plan));
        return count < RegisterEmitter.LanesOf(plan) ? $"{Simd}.BitAnd({value}, {Mask(plan, count)})" : value;
    }

    private static string Mask(NetworkPlan plan, int count)
    {
        bool isDouble = plan.Model.Precision == Precision.Double;
        string lanes = string.Join(", ", Enumerable.Range(0, RegisterEmitter.LanesOf(plan)).Select(k => k < count ? "-1" : "0"));
        return isDouble ? $"Vector128.Create({lanes}L).AsDouble()" : $"Vector128.Create({lanes}).AsSingle()";
    }

    private static string Weight(LayerPlan layer, int input, int output) =>
        Names.Weights(layer.Layer) + RegisterEmitter.Plus((input * layer.Outputs) + output);
}
