using NetGen.CodeGeneration.Layers.Dense;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Writes the kernels of layers whose lanes are rows: what a row brings stays in registers, and weights are broadcast.</summary>
internal static class LanesKernelsEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "The layers; lanes are rows, and unit k of a layer lies k·lanes after its first");
        List<(string Text, Step[] Steps)> kernels =
        [
            .. plan.Layers.GroupBy(Names.LanesLayer).Select(same => (
                Layer(same.First(), plan.Model.Precision),
                same.SelectMany(layer => new Step[] { new DenseStep(layer), new ActivationStep(layer) }).ToArray())),
            .. plan.Layers.GroupBy(layer => Names.LanesPropagate(layer, Below(plan, layer)))
                .Where(_ => !plan.Model.Target.IsStatic)
                .Select(same => (Propagate(same.First(), Below(plan, same.First()), plan), same.Select(layer => StepOf(plan, layer)).ToArray())),
        ];
        writer.Separated(kernels, kernel =>
        {
            using (writer.Of(kernel.Steps))
            {
                writer.Write(kernel.Text);
            }
        });
    }

    /// <summary>The activation of the layer before, and none for the inputs.</summary>
    public static ElementwiseActivation Below(NetworkPlan plan, LayerPlan layer) =>
        (ElementwiseActivation)(layer.Layer == 1 ? Activation.Identity.Function() : plan.Layers[layer.Layer - 2].Function);

    private static Step StepOf(NetworkPlan plan, LayerPlan layer) =>
        layer.Layer == 1 ? new InputGradientStep(layer) : new HiddenDeltaStep(plan.Layers[layer.Layer - 2], layer);

    private static string Layer(LayerPlan layer, Precision precision)
    {
        ElementwiseActivation? g = layer.Function.IsIdentity ? null : layer.Function as ElementwiseActivation;
        string z = layer.KeepsZ || g is null ? "S.Store(zj, ref z, (j * (nint)lanes) + r);" : "";
        string a = g is not null ? $"S.Store({g.Value(Arithmetic.Of("zj")).Print(new VectorArithmetic(precision))}, ref a, (j * (nint)lanes) + r);" : "";
        string results = (z.Length > 0 ? "ref T z, " : "") + (a.Length > 0 ? "ref T a, " : "");
        return
            $$"""
            // zⱼ = bⱼ + Σᵢ W[j, i]·xᵢ{{(g is not null ? $",  aⱼ = {g.Formula("zⱼ")}" : "")}}
            [MethodImpl(NoInlining | AggressiveOptimization)]
            private static void {{Names.LanesLayer(layer)}}<S, V>(ref T x, ref T w, ref T b, {{results}}int lanes)
                {{Names.Constraints}}
            {
                for (nint r = 0; r < lanes; r += S.Count)
                {
            {{Lines(2, Units(layer.Inputs).Select(i => $"V x{i} = S.Load(ref x, {Lane(i)});"))}}
                    for (int j = 0; j < {{layer.Outputs}}; j++)
                    {
                        V zj = S.Broadcast(Unsafe.Add(ref b, j));
            {{Lines(3, Units(layer.Inputs).Select(i => $"zj = S.MultiplyAdd(x{i}, S.Broadcast(Unsafe.Add(ref w, {Plus(i * layer.Outputs, "j")})), zj);"))}}
            {{Lines(3, new[] { z, a }.Where(line => line.Length > 0))}}
                    }
                }
            }
            """;
    }

    private static string Propagate(LayerPlan layer, ElementwiseActivation below, NetworkPlan plan)
    {
        string product = ActivationGradientEmitter.Product(below, new VectorArithmetic(plan.Model.Precision), "gi", "ai", "zi");
        string letter = below.DerivativeReadsZ ? "z" : "a";
        bool multiplies = !below.IsIdentity;
        IEnumerable<string> sum = Units(layer.Outputs).Select(j => j == 0
            ? "V gi = S.Multiply(d0, S.Broadcast(wi));"
            : $"gi = S.MultiplyAdd(d{j}, S.Broadcast(Unsafe.Add(ref wi, {j})), gi);");
        IEnumerable<string> tail = multiplies
            ? [$"V {letter}i = S.Load(ref {letter}, (i * (nint)lanes) + r);", $"S.Store({product}, ref result, (i * (nint)lanes) + r);"]
            : ["S.Store(gi, ref result, (i * (nint)lanes) + r);"];
        return
            $$"""
            // {{(multiplies ? $"δᵢ = (Σⱼ δⱼ·W[j, i])·{below.Derivative("aᵢ", "zᵢ")}" : "Σⱼ δⱼ·W[j, i]")}}
            [MethodImpl(NoInlining | AggressiveOptimization)]
            private static void {{Names.LanesPropagate(layer, below)}}<S, V>(ref T delta, ref T w, {{(multiplies ? $"ref T {letter}, " : "")}}ref T result, int lanes)
                {{Names.Constraints}}
            {
                for (nint r = 0; r < lanes; r += S.Count)
                {
            {{Lines(2, Units(layer.Outputs).Select(j => $"V d{j} = S.Load(ref delta, {Lane(j)});"))}}
                    for (int i = 0; i < {{layer.Inputs}}; i++)
                    {
                        ref T wi = ref Unsafe.Add(ref w, {{Times("i", layer.Outputs)}});
            {{Lines(3, sum.Concat(tail))}}
                    }
                }
            }
            """;
    }

    private static IEnumerable<int> Units(int count) => Enumerable.Range(0, count);

    /// <summary>Row r of a unit.</summary>
    private static string Lane(int unit) => unit switch
    {
        0 => "r",
        1 => "lanes + r",
        _ => $"({unit} * (nint)lanes) + r",
    };

    private static string Plus(int number, string term) => number == 0 ? term : $"{number} + {term}";

    private static string Times(string term, int factor) => factor == 1 ? term : $"{term} * {factor}";

    private static string Lines(int level, IEnumerable<string> lines) => string.Join("\n", lines.Select(line => new string(' ', 4 * level) + line));
}
