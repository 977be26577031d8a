using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes g and g′ of each activation that the network has, as loops over the units of a layer.</summary>
internal static class PortableActivationEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        ActivationFunction[] functions = [.. plan.Layers.Select(layer => layer.Function).Where(g => !g.IsIdentity).Distinct().OrderBy(g => g.Activation)];
        if (functions.Length == 0)
        {
            return;
        }

        int layersWithGradient = model.Target.IsStatic ? 0 : plan.Loss.GivesDelta ? model.LayerCount - 1 : model.LayerCount;
        HashSet<ActivationFunction> withGradient = [.. plan.Layers.Take(layersWithGradient).Select(layer => layer.Function)];
        KernelsEmitter.Section(writer, "Activations");
        writer.Separated(functions, function =>
        {
            EmitFunction(writer, model, function);
            if (withGradient.Contains(function))
            {
                writer.Space();
                EmitGradient(writer, model, function);
            }
        });
    }

    /// <summary>The call that multiplies δ by g′ of a layer, or none for the identity.</summary>
    public static string? GradientCall(ActivationFunction function, string a, string z, string delta) => function.IsIdentity
        ? null
        : $"{function.Name}Gradient({(function.DerivativeReadsZ ? z : a)}, {delta});";

    private static void EmitFunction(CodeWriter writer, NetworkModel model, ActivationFunction function)
    {
        string definition = model.Target.IsStatic ? function.Definition : Equations.DefinitionAndDerivative(function);
        if (definition.Length > 0)
        {
            writer.Write($"// {definition}");
        }

        using (writer.Block($"private static void {function.Name}({PortableCode.Span(model)} z, {PortableCode.Span(model)} a)"))
        {
            if (function.NeedsWholeLayer)
            {
                EmitSoftmax(writer, model);
                return;
            }

            EmitLoop(writer, new PortableArithmetic(model).Assign("a[k]", function.Value(Arithmetic.Of("z[k]"))));
        }
    }

    private static void EmitGradient(CodeWriter writer, NetworkModel model, ActivationFunction function)
    {
        string source = function.DerivativeReadsZ ? "z" : "a";
        using (writer.Block(
            $"private static void {function.Name}Gradient({PortableCode.Span(model)} {source}, {PortableCode.Span(model)} delta)"))
        {
            if (function.NeedsWholeLayer)
            {
                EmitSoftmaxGradient(writer, model);
                return;
            }

            Arithmetic gradient = function.Gradient(Arithmetic.Of("delta[k]"), Arithmetic.Of("a[k]"), Arithmetic.Of("z[k]"));
            EmitLoop(writer, new PortableArithmetic(model).Assign("delta[k]", gradient), "delta");
        }
    }

    private static void EmitSoftmax(CodeWriter writer, NetworkModel model)
    {
        writer.Write($"{Names.Number(model.Precision)} largest = z[0];");
        EmitLoop(writer, "largest = z[k] > largest ? z[k] : largest;");
        writer.Space();
        string power = $"global::System.Math.Exp({PortableCode.Widened(model)}z[k] - largest)";
        writer.Write("double sum = 0;");
        EmitLoop(writer, $"sum += {power};");
        writer.Space();
        EmitLoop(writer, $"a[k] = {PortableCode.Rounded(model)}({power} / sum);");
    }

    private static void EmitSoftmaxGradient(CodeWriter writer, NetworkModel model)
    {
        writer.Write("double mean = 0;");
        EmitLoop(writer, $"mean += {PortableCode.Widened(model)}delta[k] * a[k];", "delta");
        writer.Space();
        EmitLoop(writer, $"delta[k] = {PortableCode.Rounded(model)}(a[k] * (delta[k] - mean));", "delta");
    }

    private static void EmitLoop(CodeWriter writer, string body, string units = "a")
    {
        using (writer.Block($"for (int k = 0; k < {units}.Length; k++)"))
        {
            writer.Write(body);
        }
    }
}
