using NetGen.CodeGeneration.Layers;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the constants: sizes, where parameters lie, and how scratch is divided.</summary>
internal static class LayoutEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan, VectorsEmitter strategy)
    {
        EmitSizes(writer, plan);
        strategy.EmitMemoryCount(writer);
        writer.Write(
            $"""
            // Elements after the parameters that the last vector of a row may read; no result depends on them.
            internal const int {Names.Slack} = {plan.Slack};

            """);
        strategy.EmitOffsets(writer);
        KernelsEmitter.Section(writer, "Scratch");
        strategy.EmitScratch(writer);
        strategy.EmitTables(writer);
        EmitRegionOf(writer, strategy);
    }

    public static void EmitSizes(CodeWriter writer, NetworkPlan plan) => writer.Write(
        $"""
        // ─── Sizes and the layout of the parameters ───
        internal const int Inputs = {plan.Layers[0].Inputs};
        internal const int Outputs = {plan.Output.Outputs};
        internal const int WeightCount = {plan.WeightCount};
        internal const int ParameterCount = {plan.ParameterCount};

        """);

    /// <summary>Writes where the parameters of each layer begin: all of one index, and then those of the next.</summary>
    public static void EmitOffsets(CodeWriter writer, NetworkPlan plan)
    {
        foreach (IGrouping<ParameterIndex, LayerParameters> same in plan.Parameters.GroupBy(parameters => parameters.Index))
        {
            string offset = same.Key switch
            {
                ParameterIndex.Weight => "0",
                ParameterIndex.Bias => "WeightCount",
            };
            foreach (LayerParameters parameters in same)
            {
                writer.Write($"private const int {parameters.Name} = {offset};");
                offset = $"{parameters.Name} + {parameters.CountText}";
            }
        }
    }

    /// <summary>Writes where a region begins; returns where it ends.</summary>
    public static string EmitRegion(CodeWriter writer, string name, string start, string width)
    {
        writer.Write($"private const long {name} = {start};");
        return $"{name} + {width}";
    }

    /// <summary>Writes how scratch is divided for blocks of rows.</summary>
    public static void EmitScratch(CodeWriter writer, NetworkPlan plan, ScratchPlan scratch)
    {
        bool learns = !plan.Model.Target.IsStatic;
        if (learns)
        {
            writer.Write(
                $"""
                // A fixed part: the terms of a sum.
                private const long Fixed = {scratch.Terms};

                """);
        }

        writer.Write($"// {(learns ? "Then, for" : "For")} the rows of a block, regions with one number for each unit, a row's units rounded up to whole vectors.");
        writer.Write($"private const int ForwardBlockRows = {scratch.ForwardRows};");
        if (learns)
        {
            writer.Write($"private const int BackwardBlockRows = {scratch.BackwardRows};");
        }

        writer.Space();
        foreach (LayerPlan layer in plan.Layers)
        {
            writer.Write($"private const int {Names.Stride(layer.Layer)} = {scratch.Strides[layer.Layer - 1]};");
        }

        writer.Space();
        string end = "0";
        foreach (LayerPlan layer in plan.Layers)
        {
            if (layer.KeepsZ)
            {
                end = EmitRegion(writer, Names.Z(layer.Layer), end, Names.Stride(layer.Layer));
            }

            end = EmitRegion(writer, Names.A(layer.Layer), end, Names.Stride(layer.Layer));
        }

        writer.Write($"private const long ForwardWidth = {end};");
        if (learns)
        {
            end = "ForwardWidth";
            foreach (LayerPlan layer in plan.Layers)
            {
                end = EmitRegion(writer, Names.Delta(layer.Layer), end, Names.Stride(layer.Layer));
            }

            writer.Write($"private const long BackwardWidth = {end};");
        }
    }

    /// <summary>Writes the tables that index methods read.</summary>
    public static void EmitTables(CodeWriter writer, NetworkPlan plan)
    {
        writer.Space();
        writer.Write($"internal static ReadOnlySpan<int> {Names.Units} => [{string.Join(", ", plan.Model.Sizes.Select(size => $"{size}"))}];");
        foreach (IGrouping<ParameterIndex, LayerParameters> same in plan.Parameters.GroupBy(parameters => parameters.Index))
        {
            writer.Write($"internal static ReadOnlySpan<int> {Names.Offsets(same.Key)} => [{string.Join(", ", same.Select(parameters => parameters.Name))}];");
        }
    }

    private static void EmitRegionOf(CodeWriter writer, VectorsEmitter strategy)
    {
        writer.Space();
        writer.Write(
            $$"""
            // Where a region begins in the scratch of a block.
            [MethodImpl(AggressiveInlining)]
            private static ref T {{Names.Region}}(ref T scratch, int block, long start) => ref Unsafe.Add(ref scratch, (nint)({{strategy.AfterFixed("block * start")}}));
            """);
    }
}
