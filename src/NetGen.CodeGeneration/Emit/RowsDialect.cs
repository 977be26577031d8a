using NetGen.CodeGeneration.Layers.Dense;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes steps for the rows of a block, whose units lie side by side: [row][unit].</summary>
/// <param name="writer">The file.</param>
/// <param name="plan">The network.</param>
/// <param name="block">What the method calls the rows of a block.</param>
internal class RowsDialect(CodeWriter writer, NetworkPlan plan, string block) : Dialect(writer, plan)
{
    public override void Begin(Step first)
    {
        if (first is GradientStep or HiddenDeltaStep or DescentStep)
        {
            DeclareDelta(first.At);
        }
        else if (first.At > 1)
        {
            DeclareA(first.At - 1);
        }
    }

    public override void Dense(LayerPlan layer)
    {
        if (layer.KeepsZ)
        {
            DeclareZ(layer.Layer);
        }

        DeclareA(layer.Layer);
        Writer.Write(Product(layer, Input(layer.Layer), InputStride(layer.Layer), Z(layer)));
    }

    public override void Activate(LayerPlan layer)
    {
        if (ActivationEmitter.Call(layer, Plan.Model.Precision, Z(layer), $"a{layer.Layer}", "rows") is { } call)
        {
            Writer.Write(call);
        }
    }

    public override void Loss(LayerPlan output)
    {
        string region = Plan.Loss.ReadsZ ? Names.Z(output.Layer) : Names.A(output.Layer);
        Writer.Write($"return {LossEmitter.Sum(Plan)}<S, V>(ref {Region(region)}, {Names.Stride(output.Layer)}, ref y, rows, Outputs, ref s);");
    }

    public override void OutputDelta(LayerPlan output)
    {
        Writer.Write(
            $"""
            ref T a = ref {Region(Names.A(output.Layer))};
            ref T delta = ref {Region(Names.Delta(output.Layer))};
            {LossEmitter.Gradient(Plan)}<S, V>(ref a, ref y, ref delta, {Names.Stride(output.Layer)}, rows, Outputs, perRow);
            """);
        if (!Plan.Loss.GivesDelta && ActivationGradientEmitter.Call(output, Plan.Model.Precision, "delta", "a", "z") is { } call)
        {
            if (output.KeepsZ)
            {
                Writer.Write($"ref T z = ref {Region(Names.Z(output.Layer))};");
            }

            Writer.Write(call);
        }
    }

    public override void Gradient(LayerPlan layer)
    {
        int l = layer.Layer;
        if (l > 1)
        {
            DeclareA(l - 1);
        }

        Writer.Write(
            $"{Names.DenseGradient}(ref {Input(l)}, {InputStride(l)}, ref delta{l}, {Names.Stride(l)}, ref Unsafe.Add(ref g, {Names.Weights(l)}), ref Unsafe.Add(ref g, {Names.Bias(l)}), {Size(layer)}, continues);");
    }

    public override void HiddenDelta(LayerPlan layer, LayerPlan next)
    {
        int l = layer.Layer;
        DeclareA(l);
        DeclareDelta(l);
        Writer.Write(
            $"{Names.Propagate}(ref delta{next.Layer}, {Names.Stride(next.Layer)}, ref Unsafe.Add(ref p, {Names.Weights(next.Layer)}), ref delta{l}, {Names.Stride(l)}, {Size(next)});");
        if (ActivationGradientEmitter.Call(layer, Plan.Model.Precision, $"delta{l}", $"a{l}", $"z{l}") is { } call)
        {
            if (layer.KeepsZ)
            {
                DeclareZ(l);
            }

            Writer.Write(call);
        }
    }

    public override void InputGradient(LayerPlan first)
    {
        using (Writer.Block("if (!Unsafe.IsNullRef(ref gx))"))
        {
            Writer.Write($"{Names.Propagate}(ref delta1, {Names.Stride(1)}, ref Unsafe.Add(ref p, {Names.Weights(1)}), ref gx, Inputs, {Size(first)});");
        }
    }

    public override void Descend(LayerPlan layer)
    {
        int l = layer.Layer;
        Writer.Write(
            $"{Names.DenseStep}(ref {Input(l)}, {InputStride(l)}, ref delta{l}, {Names.Stride(l)}, ref Unsafe.Add(ref p, {Names.Weights(l)}), ref Unsafe.Add(ref p, {Names.Bias(l)}), {Size(layer)}, rate, decay);");
    }

    // z = W·a + b once more, since a may have taken its place.
    public override void Trace(LayerPlan layer)
    {
        int l = layer.Layer;
        Writer.Write($"ref T z{l} = ref s;");
        DeclareA(l);
        Writer.Write($"{Names.Row(layer)}<S, V>(ref {Input(l)}, ref Unsafe.Add(ref p, {Names.Weights(l)}), ref Unsafe.Add(ref p, {Names.Bias(l)}), ref z{l});");
        Writer.Write($"TraceCopy.Layer(trace, {l}, ref z{l}, ref a{l}, ref {Region(Names.Delta(l))});");
    }

    /// <summary>The call of the product.</summary>
    protected virtual string Product(LayerPlan layer, string input, string inputStride, string z) =>
        $"{Names.Dense(layer)}<S, V>(ref {input}, {inputStride}, ref Unsafe.Add(ref p, {Names.Weights(layer.Layer)}), ref Unsafe.Add(ref p, {Names.Bias(layer.Layer)}), ref {z}, rows);";

    private static string Z(LayerPlan layer) => layer.KeepsZ ? $"z{layer.Layer}" : $"a{layer.Layer}";

    private static string Input(int layer) => layer == 1 ? "x" : $"a{layer - 1}";

    private static string InputStride(int layer) => layer == 1 ? "Inputs" : Names.Stride(layer - 1);

    private static string Size(LayerPlan layer) => $"rows, {layer.Inputs}, {layer.Outputs}";

    private string Region(string start) => $"{Names.Region}(ref s, {block}, {start})";

    private void DeclareZ(int layer) => Declare($"z{layer}", $"ref T z{layer} = ref {Region(Names.Z(layer))};");

    private void DeclareA(int layer) => Declare($"a{layer}", $"ref T a{layer} = ref {Region(Names.A(layer))};");

    private void DeclareDelta(int layer) => Declare($"delta{layer}", $"ref T delta{layer} = ref {Region(Names.Delta(layer))};");
}
