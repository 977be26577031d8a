using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes the backward pass: rows one after the other add to the gradient, the layers from the last to the first.</summary>
internal static class PortableBackwardEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        string number = Names.Number(model.Precision);
        string rows = PortableCode.ReadOnlySpan(model);
        string span = PortableCode.Span(model);
        KernelsEmitter.Section(writer, "Backward");
        writer.Write(
            $$"""
            internal static {{number}} Backward({{span}} p, {{rows}} inputs, {{rows}} targets, {{span}} gradient, {{span}} inputGradient, int rows, {{number}} l2)
            {
                {{PortableCode.Rent(model, "BackwardWidth")}}
                return {{Names.BackwardRows}}(p, inputs, targets, gradient, inputGradient, s, rows, l2);
            }

            // All rows; ∂cost/∂x only where it is wanted.
            private static {{number}} {{Names.BackwardRows}}({{span}} p, {{rows}} inputs, {{rows}} targets, {{span}} g, {{span}} gx, {{span}} s, int rows, {{number}} l2)
            {
                {{number}} perRow = 1 / ({{number}})rows;
                double loss = 0;
                g.Clear();
                for (int row = 0; row < rows; row++)
                {
                    {{PortableCode.Take("inputs", Names.X, "Inputs")}}
                    {{PortableCode.Take("targets", Names.Y, "Outputs")}}
                    {{Names.ForwardRow}}(p, s);
                    loss += {{Names.Loss}}(s);
                    {{Names.OutputDelta}}(s, perRow);
                    {{Names.BackwardRow}}(p, g, gx.IsEmpty ? gx : gx.Slice(row * Inputs, Inputs), s);
                }

                // ∂({{Equations.Penalty}})/∂W = l2/m·W
                if (l2 != 0)
                {
                    for (int k = 0; k < WeightCount; k++)
                    {
                        g[k] += l2 * perRow * p[k];
                    }
                }

                return MeanCost(p, loss, rows, l2);
            }

            """);
        PortableLossEmitter.EmitOutputDelta(writer, plan);
        writer.Space();
        LayerPass pass = new(Names.BackwardRow, $"{span} p, {span} g, {span} gx, {span} s", "p, g, gx, s", HasVectors: false);
        pass.Emit(writer, Passes.Backward(plan), () => new PortableDialect(writer, plan));
    }
}
