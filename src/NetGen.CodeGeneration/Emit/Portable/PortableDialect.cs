using NetGen.CodeGeneration.Layers.Dense;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes steps for one row, in plain loops.</summary>
/// <param name="writer">The file.</param>
/// <param name="plan">The network.</param>
internal sealed class PortableDialect(CodeWriter writer, NetworkPlan plan) : Dialect(writer, plan)
{
    public override void Begin(Step first)
    {
        if (first is GradientStep or HiddenDeltaStep)
        {
            DeclareDelta(first.At);
        }
        else if (first is DenseStep)
        {
            DeclareInput(first.At);
        }
    }

    public override void Dense(LayerPlan layer)
    {
        int l = layer.Layer;
        Declare($"z{l}", PortableCode.Z(layer));
        DeclareA(l);
        Writer.Write($"{Names.Dense(layer)}({PortableCode.Input(layer)}, p.Slice({Names.Weights(l)}), p.Slice({Names.Bias(l)}), z{l});");
    }

    public override void Activate(LayerPlan layer) =>
        Writer.Write(layer.Function.IsIdentity ? $"z{layer.Layer}.CopyTo(a{layer.Layer});" : $"{layer.Function.Name}(z{layer.Layer}, a{layer.Layer});");

    public override void Loss(LayerPlan output)
    {
        DeclareTargets();
        Writer.Write(Plan.Loss.ReadsZ ? $"var z = {Region(Names.Z(output.Layer), "Outputs")};" : $"var a = {Region(Names.A(output.Layer), "Outputs")};");
        PortableLossTerms.WriteLoss(Writer, Plan);
    }

    public override void OutputDelta(LayerPlan output)
    {
        DeclareTargets();
        Writer.Write($"var a = {Region(Names.A(output.Layer), "Outputs")};");
        Writer.Write($"var delta = {Region(Names.Delta(output.Layer), "Outputs")};");
        PortableLossTerms.WriteGradient(Writer, Plan);
        if (!Plan.Loss.GivesDelta && PortableActivationEmitter.GradientCall(output.Function, "a", Region(Names.Z(output.Layer), "Outputs"), "delta") is { } call)
        {
            Writer.Space();
            Writer.Write(call);
        }
    }

    public override void Gradient(LayerPlan layer)
    {
        int l = layer.Layer;
        DeclareInput(l);
        Writer.Write($"{PortableCode.Gradient(layer)}({PortableCode.Input(layer)}, delta{l}, g.Slice({Names.Weights(l)}), g.Slice({Names.Bias(l)}));");
    }

    public override void HiddenDelta(LayerPlan layer, LayerPlan next)
    {
        int l = layer.Layer;
        DeclareDelta(l);
        Writer.Write(Propagate(next, $"delta{l}"));
        if (PortableActivationEmitter.GradientCall(layer.Function, $"a{l}", Region(Names.Z(l), $"{layer.Outputs}"), $"delta{l}") is { } call)
        {
            Writer.Write(call);
        }
    }

    public override void InputGradient(LayerPlan first)
    {
        using (Writer.Block("if (!gx.IsEmpty)"))
        {
            Writer.Write(Propagate(first, "gx"));
        }
    }

    public override void Descend(LayerPlan layer) =>
        throw new NotSupportedException("Portable code takes the step of gradient descent by a gradient.");

    public override void Trace(LayerPlan layer)
    {
        int l = layer.Layer;
        Writer.Write($"{Region(Names.Z(l), $"{layer.Outputs}")}.CopyTo(trace.Z({l}));");
        Writer.Write($"{Region(Names.A(l), $"{layer.Outputs}")}.CopyTo(trace.A({l}));");
        Writer.Write($"{Region(Names.Delta(l), $"{layer.Outputs}")}.CopyTo(trace.Delta({l}));");
    }

    private static string Region(string start, string count) => $"{Names.Region}(s, {start}, {count})";

    private static string Propagate(LayerPlan layer, string result) =>
        $"{PortableCode.Propagate(layer)}(delta{layer.Layer}, p.Slice({Names.Weights(layer.Layer)}), {result});";

    private void DeclareTargets() => Declare("y", $"var y = {Region(Names.Y, "Outputs")};");

    private void DeclareInput(int layer)
    {
        if (layer == 1)
        {
            Declare("x", $"var x = {Region(Names.X, "Inputs")};");
        }
        else
        {
            DeclareA(layer - 1);
        }
    }

    private void DeclareA(int layer) => Declare($"a{layer}", PortableCode.A(Plan.Layers[layer - 1]));

    private void DeclareDelta(int layer) => Declare($"delta{layer}", PortableCode.Delta(Plan.Layers[layer - 1]));
}
