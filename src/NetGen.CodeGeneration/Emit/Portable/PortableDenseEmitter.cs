using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes the three products of a layer for each shape, as loops of constant length; the inner ones run over the outputs, as the weights lie.</summary>
internal static class PortableDenseEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "The products of each shape of layer");
        writer.Separated(DenseEmitter.Shapes(plan), layer =>
        {
            EmitForward(writer, plan.Model, layer);
            if (!plan.Model.Target.IsStatic)
            {
                writer.Space();
                EmitGradient(writer, plan.Model, layer);
                writer.Space();
                EmitPropagate(writer, plan.Model, layer);
            }
        });
    }

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
