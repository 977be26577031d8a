using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Layers.Dense;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes the three products of a layer for each shape, as loops of constant length; the inner ones run over the outputs, as the weights lie.</summary>
internal static class PortableDenseEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "The products of each shape of layer");
        writer.Separated(DenseEmitter.Shapes(plan), layer =>
        {
            Step[] steps = [.. Passes.All(plan).Where(step => IsProduct(step, layer))];
            using (writer.Of(steps.OfType<DenseStep>()))
            {
                EmitForward(writer, plan.Model, layer);
            }

            if (plan.Model.Target.IsStatic)
            {
                return;
            }

            writer.Space();
            using (writer.Of(steps.OfType<GradientStep>()))
            {
                EmitGradient(writer, plan.Model, layer);
            }

            writer.Space();
            using (writer.Of(steps.Where(step => step is HiddenDeltaStep or InputGradientStep)))
            {
                EmitPropagate(writer, plan.Model, layer);
            }
        });
    }

    /// <summary>Whether a step takes a product with the weights of a layer of the same shape.</summary>
    private static bool IsProduct(Step step, LayerPlan layer) => step switch
    {
        DenseStep or GradientStep or InputGradientStep => Names.Dense(step.Layer) == Names.Dense(layer),
        HiddenDeltaStep hidden => Names.Dense(hidden.Next) == Names.Dense(layer),
        _ => false,
    };

    private static void EmitForward(CodeWriter writer, NetworkModel model, LayerPlan layer)
    {
        string span = PortableCode.Span(model);
        writer.Write(
            $$"""
            // z = W·x + b
            private static void {{Names.Dense(layer)}}({{span}} x, {{span}} w, {{span}} b, {{span}} z)
            {
                b.Slice(0, {{layer.Outputs}}).CopyTo(z);
                for (int i = 0; i < {{layer.Inputs}}; i++)
                {
                    {{Names.Number(model.Precision)}} xi = x[i];
                    var wi = w.Slice(i * {{layer.Outputs}}, {{layer.Outputs}});
                    for (int j = 0; j < {{layer.Outputs}}; j++)
                    {
                        z[j] += xi * wi[j];
                    }
                }
            }
            """);
    }

    private static void EmitGradient(CodeWriter writer, NetworkModel model, LayerPlan layer)
    {
        string span = PortableCode.Span(model);
        writer.Write(
            $$"""
            // ∂W += δ·xᵀ,  ∂b += δ
            private static void {{PortableCode.Gradient(layer)}}({{span}} x, {{span}} delta, {{span}} gw, {{span}} gb)
            {
                for (int i = 0; i < {{layer.Inputs}}; i++)
                {
                    {{Names.Number(model.Precision)}} xi = x[i];
                    var gi = gw.Slice(i * {{layer.Outputs}}, {{layer.Outputs}});
                    for (int j = 0; j < {{layer.Outputs}}; j++)
                    {
                        gi[j] += xi * delta[j];
                    }
                }

                for (int j = 0; j < {{layer.Outputs}}; j++)
                {
                    gb[j] += delta[j];
                }
            }
            """);
    }

    private static void EmitPropagate(CodeWriter writer, NetworkModel model, LayerPlan layer)
    {
        string span = PortableCode.Span(model);
        writer.Write(
            $$"""
            // g = δ·W
            private static void {{PortableCode.Propagate(layer)}}({{span}} delta, {{span}} w, {{span}} g)
            {
                for (int i = 0; i < {{layer.Inputs}}; i++)
                {
                    {{Names.Number(model.Precision)}} sum = 0;
                    var wi = w.Slice(i * {{layer.Outputs}}, {{layer.Outputs}});
                    for (int j = 0; j < {{layer.Outputs}}; j++)
                    {
                        sum += delta[j] * wi[j];
                    }

                    g[i] = sum;
                }
            }
            """);
    }
}
