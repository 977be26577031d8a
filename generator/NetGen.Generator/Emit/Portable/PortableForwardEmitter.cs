using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit.Portable;

/// <summary>Writes the forward pass: rows one after the other, and the layers in order.</summary>
internal static class PortableForwardEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        string span = PortableCode.Span(plan.Model);
        KernelsEmitter.Section(writer, "Forward");
        writer.Write(
            $$"""
            internal static void Forward({{span}} p, {{PortableCode.ReadOnlySpan(plan.Model)}} inputs, {{span}} outputs, int rows)
            {
                {{PortableCode.Rent(plan.Model, "ForwardWidth")}}
                for (int row = 0; row < rows; row++)
                {
                    {{PortableCode.Take("inputs", Names.X, "Inputs")}}
                    {{Names.ForwardRow}}(p, s);
                    {{Names.Region}}(s, {{Names.A(plan.Output.Layer)}}, Outputs).CopyTo(outputs.Slice(row * Outputs, Outputs));
                }
            }

            """);
        LayerPass pass = new(Names.ForwardRow, $"{span} p, {span} s", "p, s", LastFirst: false, HasVectors: false);
        pass.Emit(writer, plan, layers =>
        {
            writer.Write(PortableCode.InputRegion(plan, layers[0]));
            writer.Space();
            writer.Separated(layers, layer => EmitLayer(writer, layer));
        });
    }

    private static void EmitLayer(CodeWriter writer, LayerPlan layer)
    {
        int l = layer.Layer;
        writer.Write($"// {Equations.WeightedInput(l)},  {Equations.Activated(layer)}");
        writer.Write(PortableCode.Z(layer));
        writer.Write(PortableCode.A(layer));
        writer.Write($"{Names.Dense(layer)}({PortableCode.Input(layer)}, p.Slice({Names.Weights(l)}), p.Slice({Names.Bias(l)}), z{l});");
        writer.Write(layer.Function.IsIdentity ? $"z{l}.CopyTo(a{l});" : $"{layer.Function.Name}(z{l}, a{l});");
    }
}
