using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Portable;

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
        LayerPass pass = new(Names.ForwardRow, $"{span} p, {span} s", "p, s", HasVectors: false);
        pass.Emit(writer, Passes.Forward(plan), () => new PortableDialect(writer, plan));
    }
}
