using NetGen.Generator.Model;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit.Portable;

/// <summary>Writes g and g′ of each activation that the network has, as loops over the units of a layer.</summary>
internal static class PortableActivationEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        Activation[] activations = [.. model.Activations.Where(activation => activation != Activation.Identity).Distinct().OrderBy(activation => activation)];
        if (activations.Length == 0)
        {
            return;
        }

        int layersWithGradient = model.Target.IsStatic ? 0 : plan.LossGivesDelta ? model.LayerCount - 1 : model.LayerCount;
        HashSet<Activation> withGradient = [.. model.Activations.Take(layersWithGradient)];
        KernelsEmitter.Section(writer, "Activations");
        writer.Separated(activations, activation =>
        {
            EmitFunction(writer, model, activation);
            if (withGradient.Contains(activation))
            {
                writer.Space();
                EmitGradient(writer, model, activation);
            }
        });
    }

    /// <summary>The call that multiplies δ by g′ of a layer, or none for the identity.</summary>
    public static string? GradientCall(Activation activation, string a, string z, string delta) => activation == Activation.Identity
        ? null
        : $"{Names.Function(activation)}Gradient({(ActivationGradientEmitter.UsesZ(activation) ? z : a)}, {delta});";

    private static void EmitFunction(CodeWriter writer, NetworkModel model, Activation activation)
    {
        string definition = model.Target.IsStatic ? Equations.Definition(activation) : Equations.DefinitionAndDerivative(activation);
        if (definition.Length > 0)
        {
            writer.Write($"// {definition}");
        }

        using (writer.Block($"private static void {Names.Function(activation)}({PortableCode.Span(model)} z, {PortableCode.Span(model)} a)"))
        {
            if (activation == Activation.Softmax)
            {
                EmitSoftmax(writer, model);
                return;
            }

            EmitLoop(writer, $"a[k] = {Value(model, activation)};");
        }
    }

    private static void EmitGradient(CodeWriter writer, NetworkModel model, Activation activation)
    {
        string source = ActivationGradientEmitter.UsesZ(activation) ? "z" : "a";
        using (writer.Block(
            $"private static void {Names.Function(activation)}Gradient({PortableCode.Span(model)} {source}, {PortableCode.Span(model)} delta)"))
        {
            if (activation == Activation.Softmax)
            {
                writer.Write("double mean = 0;");
                EmitLoop(writer, $"mean += {PortableCode.Widened(model)}delta[k] * a[k];", "delta");
                writer.Space();
            }

            EmitLoop(writer, Gradient(model, activation), "delta");
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

    /// <summary>g(z) of a unit.</summary>
    private static string Value(NetworkModel model, Activation activation) => activation switch
    {
        Activation.Relu => "z[k] <= 0 ? 0 : z[k]",
        Activation.LeakyRelu => $"z[k] <= 0 ? {PortableCode.Constant(model, "0.01")} * z[k] : z[k]",
        Activation.Elu => $"z[k] <= 0 ? {PortableCode.Rounded(model)}{PortableCode.Math}ExpMinusOne(z[k]) : z[k]",
        Activation.Tanh => $"{PortableCode.Rounded(model)}global::System.Math.Tanh(z[k])",
        _ => $"{PortableCode.Rounded(model)}{PortableCode.Math}{Names.Function(activation)}(z[k])",
    };

    /// <summary>The statement that multiplies δ of a unit by g′.</summary>
    private static string Gradient(NetworkModel model, Activation activation) => activation switch
    {
        Activation.Sigmoid => "delta[k] *= a[k] * (1 - a[k]);",
        Activation.Tanh => "delta[k] *= 1 - (a[k] * a[k]);",
        Activation.Relu => "delta[k] = a[k] <= 0 ? 0 : delta[k];",
        Activation.LeakyRelu => $"delta[k] = a[k] <= 0 ? {PortableCode.Constant(model, "0.01")} * delta[k] : delta[k];",
        Activation.Elu => "delta[k] = a[k] < 0 ? delta[k] * (a[k] + 1) : delta[k];",
        Activation.Softplus => $"delta[k] *= {PortableCode.Rounded(model)}{PortableCode.Math}Sigmoid(z[k]);",
        Activation.Softmax => $"delta[k] = {PortableCode.Rounded(model)}(a[k] * (delta[k] - mean));",
        _ => $"delta[k] *= {PortableCode.Rounded(model)}{PortableCode.Math}{Names.Function(activation)}Gradient(z[k]);",
    };

    private static void EmitLoop(CodeWriter writer, string body, string units = "a")
    {
        using (writer.Block($"for (int k = 0; k < {units}.Length; k++)"))
        {
            writer.Write(body);
        }
    }
}
