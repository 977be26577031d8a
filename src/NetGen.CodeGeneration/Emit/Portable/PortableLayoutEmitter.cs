using NetGen.CodeGeneration.Layers;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes the constants: sizes, where parameters lie, and how scratch is divided.</summary>
internal static class PortableLayoutEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        LayoutEmitter.EmitSizes(writer, plan);
        LayoutEmitter.EmitOffsets(writer, plan);
        writer.Space();
        EmitTable(writer, Names.Units, plan.Model.Sizes.Select(size => $"{size}"));
        foreach (IGrouping<ParameterIndex, LayerParameters> same in plan.Parameters.GroupBy(parameters => parameters.Index))
        {
            EmitTable(writer, Names.Offsets(same.Key), same.Select(parameters => parameters.Name));
        }

        KernelsEmitter.Section(writer, plan.Model.Target.IsStatic ? "Scratch: x, z and a of one row" : "Scratch: x, y, z, a and δ of one row");
        EmitRegions(writer, plan);
        writer.Space();
        writer.Write(
            $$"""
            private static {{PortableCode.Span(plan.Model)}} {{Names.Region}}({{PortableCode.Span(plan.Model)}} scratch, long start, int count) => scratch.Slice((int)start, count);
            """);
    }

    private static void EmitTable(CodeWriter writer, string name, IEnumerable<string> values) =>
        writer.Write($"internal static readonly int[] {name} = {{ {string.Join(", ", values)} }};");

    private static void EmitRegions(CodeWriter writer, NetworkPlan plan)
    {
        string end = LayoutEmitter.EmitRegion(writer, Names.X, "0", "Inputs");
        if (!plan.Model.Target.IsStatic)
        {
            end = LayoutEmitter.EmitRegion(writer, Names.Y, end, "Outputs");
        }

        foreach (LayerPlan layer in plan.Layers)
        {
            end = LayoutEmitter.EmitRegion(writer, Names.Z(layer.Layer), end, $"{layer.Outputs}");
            end = LayoutEmitter.EmitRegion(writer, Names.A(layer.Layer), end, $"{layer.Outputs}");
        }

        writer.Write($"private const long ForwardWidth = {end};");
        if (plan.Model.Target.IsStatic)
        {
            return;
        }

        end = "ForwardWidth";
        foreach (LayerPlan layer in plan.Layers)
        {
            end = LayoutEmitter.EmitRegion(writer, Names.Delta(layer.Layer), end, $"{layer.Outputs}");
        }

        writer.Write($"private const long BackwardWidth = {end};");
    }
}
