using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Writes how scratch is divided where rows are lanes: regions with one number for each unit and each row of a block.</summary>
internal static class LanesLayoutEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan, LanesStrategy lanes)
    {
        writer.Write(
            $"""
            // Regions with one number for each unit and row, [unit][row]; the rows of a block are rounded up to whole vectors.
            private const int RowLanes = {lanes.Rows};
            private const int BlockRows = {lanes.BlockRows};

            """);
        string end = Region(writer, Names.X, "0", "Inputs");
        foreach (LayerPlan layer in plan.Layers)
        {
            if (layer.KeepsZ)
            {
                end = Region(writer, Names.Z(layer.Layer), end, $"{layer.Outputs}");
            }

            end = Region(writer, Names.A(layer.Layer), end, $"{layer.Outputs}");
        }

        if (plan.Output.Function.NeedsWholeLayer)
        {
            writer.Write($"private const int {Names.Stride(plan.Output.Layer)} = {lanes.RowWidth(plan.Output)};");
            end = Region(writer, Names.Largest, end, "1");
            end = Region(writer, Names.Total, end, "1");
        }

        writer.Write($"private const long ForwardWidth = {end};");
        if (plan.Model.Target.IsStatic)
        {
            return;
        }

        end = Region(writer, Names.Y, "ForwardWidth", "Outputs");
        end = Region(writer, Names.LossTerms, end, "Outputs");
        foreach (LayerPlan layer in plan.Layers)
        {
            end = Region(writer, Names.Delta(layer.Layer), end, $"{layer.Outputs}");
        }

        end = Region(writer, Names.InputDelta, end, "Inputs");
        writer.Write($"private const long BackwardWidth = {end};");
    }

    /// <summary>Writes where a region begins; returns where it ends.</summary>
    private static string Region(CodeWriter writer, string name, string start, string width)
    {
        writer.Write($"private const long {name} = {start};");
        return $"{name} + {width}";
    }
}
