using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes gradient descent: many rows by a gradient in scratch, one row without any gradient.</summary>
internal static class DescendEmitter
{
    private static readonly LayerPass Steps = new(
        Names.DescendSteps,
        "ref T p, ref T x, ref T s, T rate, T l2",
        "ref p, ref x, ref s, rate, l2",
        LastFirst: true);

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "Descend");
        using (writer.Block("internal static T Descend(ref T p, ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, int rows, T rate, T l2)"))
        {
            writer.Write(
                """
                ref T x = ref MemoryMarshal.GetReference(inputs);
                ref T y = ref MemoryMarshal.GetReference(targets);
                """);
            if (plan.DescendsInRegisters)
            {
                using (writer.Block("if (rows == 1 && Vector128.IsHardwareAccelerated)"))
                {
                    writer.Write($"return {Names.DescendInRegisters}(ref p, ref x, ref y, rate, l2);");
                }

                writer.Space();
            }
            else if (plan.RowsInLanes is null)
            {
                using (writer.Block("if (rows == 1)"))
                {
                    writer.Write("ref T row = ref Scratch<T>.Rent(Fixed + BackwardWidth);");
                    DispatchEmitter.Return(writer, plan, Names.DescendRow, "ref p, ref x, ref y, ref row, rate, l2");
                }

                writer.Space();
            }

            writer.Write("ref T s = ref Scratch<T>.Rent(BackwardScratch(rows) + ParameterCount);");
            DispatchEmitter.Return(writer, plan, Names.DescendRows, "ref p, ref x, ref y, ref s, rows, rate, l2");
        }

        writer.Space();
        EmitRows(writer, plan);
        if (plan.DescendsInRegisters)
        {
            writer.Space();
            RegisterDescendEmitter.Emit(writer, plan);
        }

        if (plan.RowsInLanes is null)
        {
            writer.Space();
            EmitRow(writer, plan);
            writer.Space();
            EmitSteps(writer, plan);
        }
    }

    private static void EmitRows(CodeWriter writer, NetworkPlan plan) => writer.Write(
        $$"""
        // p ← p − rate·∂cost/∂p
        private static T {{Names.DescendRows}}<S, V>(ref T p, ref T x, ref T y, ref T s, int rows, T rate, T l2)
            {{Names.Constraints}}
        {
            ref T g = ref Unsafe.Add(ref s, (nint)BackwardScratch(rows));
            T cost = {{Names.BackwardRows}}<S, V>(ref p, ref x, ref y, ref g, ref Unsafe.NullRef<T>(), ref s, rows, l2);
            {{Names.AddScaled}}(ref p, ref g, -rate, ParameterCount);
            return cost;
        }
        """);

    private static void EmitRow(CodeWriter writer, NetworkPlan plan) => writer.Write(
        $$"""
        // The same for one row: a layer takes its step as soon as δ has passed it, so that no gradient is stored.
        private static T {{Names.DescendRow}}<S, V>(ref T p, ref T x, ref T y, ref T s, T rate, T l2)
            {{Names.Constraints}}
        {
            {{Names.ForwardBlock}}<S, V>(ref p, ref x, ref s, 1, 1);
            T cost = MeanCost(ref p, {{Names.Loss}}<S, V>(ref y, ref s, 1, 1), 1, l2);
            {{Names.OutputDelta}}<S, V>(ref y, ref s, 1, 1, 1);
            {{Steps.Name}}<S, V>({{Steps.Arguments}});
            return cost;
        }
        """);

    private static void EmitSteps(CodeWriter writer, NetworkPlan plan) => Steps.Emit(writer, plan, layers =>
    {
        int last = layers[0].Layer;
        writer.Write($"ref T delta{last} = ref {Names.Region}(ref s, 1, {Names.Delta(last)});");
        foreach (LayerPlan layer in layers)
        {
            EmitStep(writer, plan, layer);
        }
    });

    private static void EmitStep(CodeWriter writer, NetworkPlan plan, LayerPlan layer)
    {
        int l = layer.Layer;
        string input = l == 1 ? "x" : $"a{l - 1}";
        if (l > 1)
        {
            LayerPlan before = plan.Layers[l - 2];
            writer.Space();
            writer.Write($"// {Equations.HiddenDelta(before)}");
            writer.Write($"ref T a{l - 1} = ref {Names.Region}(ref s, 1, {Names.A(l - 1)});");
            writer.Write($"ref T delta{l - 1} = ref {Names.Region}(ref s, 1, {Names.Delta(l - 1)});");
            writer.Write($"{Names.PropagateRow}(ref delta{l}, ref Unsafe.Add(ref p, {Names.Weights(l)}), ref delta{l - 1}, {layer.Inputs}, {layer.Outputs});");
            EmitDerivative(writer, before, plan.Model.Precision);
        }

        writer.Space();
        writer.Write($"// {Equations.WeightStep(l)}");
        writer.Write($"{Names.WeightStep}(ref Unsafe.Add(ref p, {Names.Weights(l)}), ref {input}, ref delta{l}, {layer.Inputs}, {layer.Outputs}, rate, l2);");
        writer.Write($"{Names.AddScaled}(ref Unsafe.Add(ref p, {Names.Bias(l)}), ref delta{l}, -rate, {layer.Outputs});");
    }

    private static void EmitDerivative(CodeWriter writer, LayerPlan layer, Precision precision)
    {
        int l = layer.Layer;
        string? call = ActivationGradientEmitter.Call(layer, precision, $"delta{l}", $"a{l}", $"z{l}", "1");
        if (call is null)
        {
            return;
        }

        if (layer.KeepsZ)
        {
            writer.Write($"ref T z{l} = ref {Names.Region}(ref s, 1, {Names.Z(l)});");
        }

        writer.Write(call);
    }
}
