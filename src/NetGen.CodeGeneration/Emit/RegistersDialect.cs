using NetGen.CodeGeneration.Layers.Dense;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes steps for one row, whole: every number stays in a register.</summary>
/// <param name="writer">The file.</param>
/// <param name="plan">The network.</param>
internal sealed class RegistersDialect(CodeWriter writer, NetworkPlan plan) : Dialect(writer, plan)
{
    private const string Simd = "Simd128<T>";
    private const string Vector = "Vector128<T>";

    private readonly HashSet<int> loaded = [];

    public override bool JoinsActivations => false;

    /// <summary>Lanes of a vector.</summary>
    private int Lanes => Plan.Lanes / 4;

    /// <summary>The loss; the step on one row is written out only where it is of each output by itself.</summary>
    private ElementwiseLoss ElementwiseLoss => (ElementwiseLoss)Plan.Loss;

    private VectorArithmetic Vectors => new(Plan.Model.Precision, Simd, Vector);

    // Weights are read before their layer's step writes them.
    public override void Prepare(Step step)
    {
        if (step is not (HiddenDeltaStep or DescentStep) || !loaded.Add(step.At))
        {
            return;
        }

        LayerPlan layer = Plan.Layers[step.At - 1];
        foreach (int i in Enumerable.Range(0, layer.Inputs))
        {
            for (int v = 0; v < VectorsOf(layer); v++)
            {
                Writer.Write($"{Vector} w{layer.Layer}_{i}_{v} = {Simd}.Load(ref p, {Weight(layer, i, v * Lanes)});");
            }
        }

        Writer.Space();
    }

    public override void Dense(LayerPlan layer)
    {
        int l = layer.Layer;
        int vectors = VectorsOf(layer);
        for (int v = 0; v < vectors; v++)
        {
            Writer.Write($"{Vector} z{l}_{v} = {Simd}.Load(ref p, {Names.Bias(l)}{Plus(v * Lanes)});");
        }

        for (int i = 0; i < layer.Inputs; i++)
        {
            string value = l == 1
                ? $"{Simd}.Broadcast(Unsafe.Add(ref x, {i}))"
                : $"Vector128.Shuffle(a{l - 1}_{i / Lanes}, Vector128.Create({(Lanes == 2 ? "(long)" : "")}{i % Lanes}))";
            Writer.Write($"{Vector} {Input(l, i)} = {value};");
            for (int v = 0; v < vectors; v++)
            {
                Writer.Write($"z{l}_{v} = {Simd}.MultiplyAdd({Input(l, i)}, {Simd}.Load(ref p, {Weight(layer, i, v * Lanes)}), z{l}_{v});");
            }
        }
    }

    public override void Activate(LayerPlan layer)
    {
        int l = layer.Layer;
        if (layer.Function.NeedsWholeLayer)
        {
            ActivateInMemory(layer, $"row{l}", $"{layer.Outputs}");
        }

        for (int v = 0; v < VectorsOf(layer); v++)
        {
            string value = layer.Function is ElementwiseActivation g
                ? g.Value(Arithmetic.Of($"z{l}_{v}")).Print(Vectors)
                : $"{Simd}.Load(ref row{l}, {v * Lanes})";
            Writer.Write($"{Vector} a{l}_{v} = {value};");
        }
    }

    /// <summary>a of the last layer, to the row of outputs.</summary>
    public void Outputs(LayerPlan layer)
    {
        int l = layer.Layer;
        if (layer.Function.NeedsWholeLayer)
        {
            ActivateInMemory(layer, "scores", "Outputs");
            Writer.Write("Matrix.CopyRows(ref scores, Outputs, ref y, Outputs, 1, Outputs);");
            return;
        }

        for (int v = 0; v < VectorsOf(layer); v++)
        {
            int count = Math.Min(Lanes, layer.Outputs - (v * Lanes));
            if (count == Lanes)
            {
                Writer.Write($"{Simd}.Store(a{l}_{v}, ref y, {v * Lanes});");
            }

            for (int k = 0; count < Lanes && k < count; k++)
            {
                Writer.Write($"Unsafe.Add(ref y, {(v * Lanes) + k}) = a{l}_{v}[{k}];");
            }
        }
    }

    // The terms are added up in double, one output after the other.
    public override void Loss(LayerPlan output)
    {
        for (int v = 0; v < VectorsOf(output); v++)
        {
            string targets = string.Join(", ", Enumerable.Range(v * Lanes, Lanes).Select(k => k < output.Outputs ? $"Unsafe.Add(ref y, {k})" : "0"));
            Writer.Write($"{Vector} y_{v} = Vector128.Create({targets});");
            Writer.Write(LossTerms.Term(ElementwiseLoss, Vectors, $"a{output.Layer}_{v}", $"z{output.Layer}_{v}", $"y_{v}", $"{v}"));
        }

        string sum = string.Join(" + ", Enumerable.Range(0, output.Outputs).Select(k => $"(double)loss{k / Lanes}[{k % Lanes}]"));
        Writer.Write($"T cost = MeanCost(ref p, {sum}, 1, l2);");
    }

    public override void OutputDelta(LayerPlan output)
    {
        int l = output.Layer;
        for (int v = 0; v < VectorsOf(output); v++)
        {
            Writer.Write(LossTerms.Gradient(ElementwiseLoss, Vectors, $"a{l}_{v}", $"y_{v}", null, $"g{l}_{v}"));
            string delta = Plan.Loss.GivesDelta ? $"g{l}_{v}" : Product(output, v);
            Writer.Write($"{Vector} delta{l}_{v} = {Masked(output, v, delta)};");
        }
    }

    public override void HiddenDelta(LayerPlan layer, LayerPlan next)
    {
        int l = layer.Layer;
        for (int i = 0; i < layer.Outputs; i++)
        {
            string sum = $"{Simd}.Multiply(delta{next.Layer}_0, w{next.Layer}_{i}_0)";
            for (int v = 1; v < VectorsOf(next); v++)
            {
                sum = $"{Simd}.MultiplyAdd(delta{next.Layer}_{v}, w{next.Layer}_{i}_{v}, {sum})";
            }

            Writer.Write($"T g{l}_unit{i} = {Simd}.Sum({sum});");
        }

        for (int v = 0; v < VectorsOf(layer); v++)
        {
            string units = string.Join(", ", Enumerable.Range(v * Lanes, Lanes).Select(i => i < layer.Outputs ? $"g{l}_unit{i}" : "0"));
            Writer.Write($"{Vector} g{l}_{v} = Vector128.Create({units});");
            Writer.Write($"{Vector} delta{l}_{v} = {Masked(layer, v, Product(layer, v))};");
        }
    }

    public override void Descend(LayerPlan layer)
    {
        int l = layer.Layer;
        int vectors = VectorsOf(layer);
        string keepRest = "keep";
        if (layer.Outputs % Lanes != 0)
        {
            keepRest = $"keep{l}";
            Writer.Write("// Lanes after the row belong to others; they are written back as they were.");
            Writer.Write($"{Vector} {keepRest} = {Simd}.Choose({Mask(layer.Outputs % Lanes)}, keep, {Simd}.Broadcast(1));");
        }

        for (int i = 0; i < layer.Inputs; i++)
        {
            Writer.Write($"{Vector} step{l}_{i} = {Simd}.Multiply(step, {Input(l, i)});");
            for (int v = 0; v < vectors; v++)
            {
                string keep = v == vectors - 1 ? keepRest : "keep";
                Writer.Write(
                    $"{Simd}.Store({Simd}.MultiplyAdd(step{l}_{i}, delta{l}_{v}, {Simd}.Multiply({keep}, w{l}_{i}_{v})), ref p, {Weight(layer, i, v * Lanes)});");
            }
        }

        for (int v = 0; v < vectors; v++)
        {
            string at = Names.Bias(l) + Plus(v * Lanes);
            Writer.Write($"{Simd}.Store({Simd}.MultiplyAdd(step, delta{l}_{v}, {Simd}.Load(ref p, {at})), ref p, {at});");
        }
    }

    /// <summary>The factors of gradient descent.</summary>
    public void Rates()
    {
        Writer.Write($"{Vector} keep = {Simd}.Broadcast(1 - (rate * l2));");
        Writer.Write($"{Vector} step = {Simd}.Broadcast(-rate);");
    }

    public override void Gradient(LayerPlan layer) => throw NoGradient();

    public override void InputGradient(LayerPlan first) => throw NoGradient();

    public override void Trace(LayerPlan layer) => throw NoGradient();

    private static NotSupportedException NoGradient() => new("A row in registers leaves no gradient.");

    private static string Input(int layer, int unit) => layer == 1 ? $"x{unit}" : $"a{layer - 1}_lane{unit}";

    private static string Weight(LayerPlan layer, int input, int output) => Names.Weights(layer.Layer) + Plus((input * layer.Outputs) + output);

    private static string Plus(int offset) => offset == 0 ? "" : $" + {offset}";

    private int VectorsOf(LayerPlan layer) => (layer.Outputs + Lanes - 1) / Lanes;

    /// <summary>A layer that needs all its units goes through memory.</summary>
    private void ActivateInMemory(LayerPlan layer, string row, string units)
    {
        int l = layer.Layer;
        Writer.Write($"ref T {row} = ref Scratch<T>.Rent({Names.Stride(l)});");
        for (int v = 0; v < VectorsOf(layer); v++)
        {
            Writer.Write($"{Simd}.Store(z{l}_{v}, ref {row}, {v * Lanes});");
        }

        Writer.Write($"Activations<{Names.Math(Plan.Model.Precision)}, T>.{layer.Function.Name}<{Simd}, {Vector}>(ref {row}, ref {row}, 1, {Names.Stride(l)}, {units});");
    }

    private string Product(LayerPlan layer, int v) =>
        ActivationGradientEmitter.Product((ElementwiseActivation)layer.Function, Vectors, $"g{layer.Layer}_{v}", $"a{layer.Layer}_{v}", $"z{layer.Layer}_{v}");

    /// <summary>Zero in the lanes after the last unit of a layer.</summary>
    private string Masked(LayerPlan layer, int v, string value)
    {
        int count = layer.Outputs - (v * Lanes);
        return count < Lanes ? $"{Simd}.BitAnd({value}, {Mask(count)})" : value;
    }

    private string Mask(int count)
    {
        string lanes = string.Join(", ", Enumerable.Range(0, Lanes).Select(k => k < count ? "-1" : "0"));
        return Plan.Model.Precision == Precision.Double ? $"Vector128.Create({lanes}L).AsDouble()" : $"Vector128.Create({lanes}).AsSingle()";
    }
}
