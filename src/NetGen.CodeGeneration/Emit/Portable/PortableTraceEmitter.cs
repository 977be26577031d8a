using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes Trace: the passes above for one row, with every layer's numbers copied out.</summary>
internal static class PortableTraceEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        string number = Names.Number(model.Precision);
        string row = PortableCode.ReadOnlySpan(model);
        string trace = $"global::NetGen.Trace<{number}>";
        KernelsEmitter.Section(writer, "Trace");
        LayerPass pass = new("CopyLayers", $"{PortableCode.Span(model)} s, {trace} trace", "s, trace", HasVectors: false);
        writer.Write(
            $$"""
            internal static {{trace}} Trace({{PortableCode.Span(model)}} p, {{row}} input, {{row}} target)
            {
                {{PortableCode.Rent(model, "BackwardWidth + ParameterCount")}}
                var trace = new {{trace}}({{Names.Units}});
                trace.Cost = {{Names.BackwardRows}}(p, input, target, {{Names.Region}}(s, BackwardWidth, ParameterCount), default, s, 1, 0);
                input.CopyTo(trace.A(0));
                {{pass.Name}}({{pass.Arguments}});
                return trace;
            }

            """);
        pass.Emit(writer, Passes.Trace(plan), () => new PortableDialect(writer, plan));
    }
}
