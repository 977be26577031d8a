using NetGen.CodeGeneration.Layers.Dense;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Writes steps for rows that are lanes: [unit][row].</summary>
/// <param name="writer">The file.</param>
/// <param name="plan">The network.</param>
internal sealed class LanesDialect(CodeWriter writer, NetworkPlan plan) : Dialect(writer, plan)
{
    /// <summary>Where softmax keeps the largest z of each row and its sum of exponentials.</summary>
    private const string SoftmaxParts =
        "ref " + Names.Region + "(ref s, lanes, " + Names.Largest + "), ref " + Names.Region + "(ref s, lanes, " + Names.Total + ")";

    private string WholeLayer => $"LanesSoftmax<{Names.Math(Plan.Model.Precision)}, T>";

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
        string results = $"ref a{l}";
        if (layer.KeepsZ)
        {
            DeclareZ(l);
            results = $"ref z{l}, ref a{l}";
        }

        DeclareA(l);
        if (layer.Function.NeedsWholeLayer)
        {
            results = layer.KeepsZ ? $"ref z{l}" : $"ref a{l}";
        }

        Writer.Write(
            $"{Names.LanesLayer(layer)}<S, V>(ref {Input(l)}, ref Unsafe.Add(ref p, {Names.Weights(l)}), ref Unsafe.Add(ref p, {Names.Bias(l)}), {results}, lanes);");
    }

    // The kernel of a layer has its activation in it, unless that needs all units of a row.
    public override void Activate(LayerPlan layer)
    {
        if (layer.Function.NeedsWholeLayer)
        {
            int l = layer.Layer;
            Writer.Write($"{WholeLayer}.{layer.Function.Name}<S, V>(ref {(layer.KeepsZ ? "z" : "a")}{l}, ref a{l}, Outputs, lanes, {SoftmaxParts});");
        }
    }

    public override void Loss(LayerPlan output)
    {
        int l = output.Layer;
        string letter = Plan.Loss.ReadsZ ? "z" : "a";
        Writer.Write(
            $"""
            ref T {letter} = ref {Region(Plan.Loss.ReadsZ ? Names.Z(l) : Names.A(l))};
            ref T y = ref {Region(Names.Y)};
            ref T terms = ref {Region(Names.LossTerms)};
            """);
        if (Plan.Loss is not ElementwiseLoss loss)
        {
            Writer.Write($"{WholeLayer}.{Plan.Loss.Name}<S, V>(ref {letter}, ref y, {SoftmaxParts}, ref terms, Outputs, lanes);");
            return;
        }

        using (Writer.Block("for (nint k = 0; k < Outputs * (nint)lanes; k += S.Count)"))
        {
            Writer.Write($"V {letter}k = S.Load(ref {letter}, k);");
            Writer.Write("V yk = S.Load(ref y, k);");
            Writer.Write(LossTerms.Term(loss, new VectorArithmetic(Plan.Model.Precision), "ak", "zk", "yk"));
            Writer.Write("S.Store(loss, ref terms, k);");
        }

        Writer.Space();
    }

    public override void OutputDelta(LayerPlan output)
    {
        int l = output.Layer;
        Writer.Write(
            $"""
            ref T a = ref {Region(Names.A(l))};
            ref T y = ref {Region(Names.Y)};
            ref T delta = ref {Region(Names.Delta(l))};
            """);
        if (Plan.Loss is not ElementwiseLoss loss)
        {
            Writer.Write($"{WholeLayer}.{Plan.Loss.Name}Gradient<S, V>(ref a, ref y, ref delta, Outputs, lanes, perRow);");
            return;
        }

        EmitElementwiseDelta(output, loss, loss.GivesDelta ? null : output.Function as ElementwiseActivation);
        if (!loss.GivesDelta && output.Function.NeedsWholeLayer)
        {
            Writer.Write($"{WholeLayer}.{output.Function.Name}Gradient<S, V>(ref delta, ref a, Outputs, lanes);");
        }
    }

    public override void Gradient(LayerPlan layer)
    {
        int l = layer.Layer;
        DeclareInput(l);
        Writer.Write(
            $"LanesGradient<T>.Add<S, V>(ref {Input(l)}, ref delta{l}, {layer.Inputs}, {layer.Outputs}, lanes, ref Unsafe.Add(ref g, {Names.Weights(l)}), ref Unsafe.Add(ref g, {Names.Bias(l)}));");
    }

    public override void HiddenDelta(LayerPlan layer, LayerPlan next)
    {
        int l = layer.Layer;
        DeclareDelta(l);
        string derivedFrom = "";
        if (!layer.Function.IsIdentity)
        {
            derivedFrom = $", ref a{l}";
            if (layer.Function.DerivativeReadsZ)
            {
                DeclareZ(l);
                derivedFrom = $", ref z{l}";
            }
        }

        Writer.Write($"{Propagate(next)}{derivedFrom}, ref delta{l}, lanes);");
    }

    public override void InputGradient(LayerPlan first)
    {
        using (Writer.Block("if (wantsInputs)"))
        {
            Writer.Write($"{Propagate(first)}, ref {Region(Names.InputDelta)}, lanes);");
        }
    }

    public override void Descend(LayerPlan layer) =>
        throw new NotSupportedException("Rows in lanes take the step of gradient descent by a gradient.");

    // Lane 0 of every unit. z = W·a + b is added up once more, since a may have taken its place.
    public override void Trace(LayerPlan layer)
    {
        int l = layer.Layer;
        Writer.Write($"Lanes.WeightedInput(trace.A({l - 1}), ref Unsafe.Add(ref p, {Names.Weights(l)}), ref Unsafe.Add(ref p, {Names.Bias(l)}), trace.Z({l}));");
        Writer.Write($"Lanes.ToRow(ref {Region(Names.A(l))}, lanes, trace.A({l}));");
        Writer.Write($"Lanes.ToRow(ref {Region(Names.Delta(l))}, lanes, trace.Delta({l}));");
    }

    private static string Input(int layer) => layer == 1 ? "x" : $"a{layer - 1}";

    private static string Region(string start) => $"{Names.Region}(ref s, lanes, {start})";

    private string Propagate(LayerPlan layer) =>
        $"{Names.LanesPropagate(layer, LanesKernelsEmitter.Below(Plan, layer))}<S, V>(ref delta{layer.Layer}, ref Unsafe.Add(ref p, {Names.Weights(layer.Layer)})";

    private void EmitElementwiseDelta(LayerPlan output, ElementwiseLoss loss, ElementwiseActivation? function)
    {
        bool usesZ = function is { DerivativeReadsZ: true };
        VectorArithmetic arithmetic = new(Plan.Model.Precision);
        if (usesZ)
        {
            Writer.Write($"ref T z = ref {Region(Names.Z(output.Layer))};");
        }

        Writer.Write("V scale = S.Broadcast(perRow);");
        using (Writer.Block("for (nint k = 0; k < Outputs * (nint)lanes; k += S.Count)"))
        {
            Writer.Write("V ak = S.Load(ref a, k);");
            Writer.Write("V yk = S.Load(ref y, k);");
            if (usesZ)
            {
                Writer.Write("V zk = S.Load(ref z, k);");
            }

            Writer.Write(LossTerms.Gradient(loss, arithmetic, "ak", "yk", "scale", "gk"));
            Writer.Write($"S.Store({(function is null ? "gk" : ActivationGradientEmitter.Product(function, arithmetic))}, ref delta, k);");
        }

        Writer.Space();
    }

    private void DeclareInput(int layer)
    {
        if (layer == 1)
        {
            Declare("x", $"ref T x = ref {Region(Names.X)};");
        }
        else
        {
            DeclareA(layer - 1);
        }
    }

    private void DeclareZ(int layer) => Declare($"z{layer}", $"ref T z{layer} = ref {Region(Names.Z(layer))};");

    private void DeclareA(int layer) => Declare($"a{layer}", $"ref T a{layer} = ref {Region(Names.A(layer))};");

    private void DeclareDelta(int layer) => Declare($"delta{layer}", $"ref T delta{layer} = ref {Region(Names.Delta(layer))};");
}
