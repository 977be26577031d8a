using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;
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
            using (writer.Of(Passes.Activating(plan, function)))
            {
                EmitFunction(writer, model, function);
            }

            if (withGradient.Contains(function))
            {
                writer.Space();
                using CodeWriter.StepScope lines = writer.Of(Passes.Deriving(plan, function));
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
            Arithmetic z = Arithmetic.Of("z[k]");
            PortableRows rows = new(writer, model, inDouble: true, "a.Length");
            switch (function)
            {
                case RowActivation g:
                    rows.Loop(Rounded(model, "a[k]", rows.Write(g.Value(z))));
                    break;
                case ElementwiseActivation g:
                    rows.Loop(new PortableArithmetic(model).Assign("a[k]", g.Value(z)));
                    break;
            }
        }
    }

    private static void EmitGradient(CodeWriter writer, NetworkModel model, ActivationFunction function)
    {
        string source = function.DerivativeReadsZ ? "z" : "a";
        using (writer.Block(
            $"private static void {function.Name}Gradient({PortableCode.Span(model)} {source}, {PortableCode.Span(model)} delta)"))
        {
            Arithmetic delta = Arithmetic.Of("delta[k]");
            Arithmetic a = Arithmetic.Of("a[k]");
            Arithmetic z = Arithmetic.Of("z[k]");
            PortableRows rows = new(writer, model, inDouble: true, "delta.Length");
            switch (function)
            {
                case RowActivation g:
                    rows.Loop(Rounded(model, "delta[k]", rows.Write(g.Gradient(delta, a, z))));
                    break;
                case ElementwiseActivation g:
                    rows.Loop(new PortableArithmetic(model).Assign("delta[k]", g.Gradient(delta, a, z)));
                    break;
            }
        }
    }

    /// <summary>The statement that gives a place a value in double.</summary>
    private static string Rounded(NetworkModel model, string place, string value) =>
        $"{place} = {(model.Precision == Precision.Double ? value : $"{PortableCode.Rounded(model)}({value})")};";
}
