using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes gradient descent, by a gradient in scratch.</summary>
internal static class PortableDescendEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        string number = Names.Number(model.Precision);
        string rows = PortableCode.ReadOnlySpan(model);
        KernelsEmitter.Section(writer, "Descend");
        writer.Write(
            $$"""
            // p ← p − rate·∂cost/∂p
            internal static {{number}} Descend({{PortableCode.Span(model)}} p, {{rows}} inputs, {{rows}} targets, int rows, {{number}} rate, {{number}} l2)
            {
                {{PortableCode.Rent(model, "BackwardWidth + ParameterCount")}}
                var g = {{Names.Region}}(s, BackwardWidth, ParameterCount);
                {{number}} cost = {{Names.BackwardRows}}(p, inputs, targets, g, default, s, rows, l2);
                for (int k = 0; k < ParameterCount; k++)
                {
                    p[k] -= rate * g[k];
                }

                return cost;
            }
            """);
    }
}
