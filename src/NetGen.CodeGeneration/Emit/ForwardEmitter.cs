using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the forward pass and the cost: the entry points, blocks of rows, and the layers in order.</summary>
internal static class ForwardEmitter
{
    /// <summary>The layers of a block of rows.</summary>
    public static readonly LayerPass Block = new(
        Names.ForwardBlock,
        "ref T p, ref T x, ref T s, int block, int rows",
        "ref p, ref x, ref s, block, rows");

    public static void Emit(CodeWriter writer, NetworkPlan plan, VectorsEmitter strategy)
    {
        KernelsEmitter.Section(writer, "Forward");
        EmitEntry(writer, strategy);
        strategy.EmitForward(writer);
        if (!plan.Model.Target.IsStatic)
        {
            KernelsEmitter.Section(writer, "Cost");
            EmitCost(writer, plan, strategy);
        }
    }

    private static void EmitEntry(CodeWriter writer, VectorsEmitter strategy)
    {
        using (writer.Block("internal static void Forward(ref T p, ReadOnlySpan<T> inputs, Span<T> outputs, int rows)"))
        {
            writer.Write("ref T x = ref MemoryMarshal.GetReference(inputs);");
            writer.Write("ref T y = ref MemoryMarshal.GetReference(outputs);");
            strategy.EmitFewRows(writer);
            DispatchEmitter.Call(writer, strategy, Names.ForwardRows, "ref p, ref x, ref y, rows");
        }
    }

    /// <summary>Writes the forward pass over all rows, in blocks.</summary>
    public static void EmitRows(CodeWriter writer, NetworkPlan plan, VectorsEmitter strategy)
    {
        string a = Names.A(plan.Output.Layer);
        string stride = Names.Stride(plan.Output.Layer);
        writer.Write(
            $$"""
            // All rows, in blocks whose activations stay in the cache.
            private static void {{Names.ForwardRows}}<S, V>(ref T p, ref T x, ref T y, int rows)
                {{Names.Constraints}}
            {
                int block = Math.Min(rows, ForwardBlockRows);
                ref T s = ref Scratch<T>.Rent({{strategy.AfterFixed("block * ForwardWidth")}});
                for (nint first = 0; first < rows; first += block)
                {
                    int count = (int)Math.Min(block, rows - first);
                    {{Names.ForwardBlock}}<S, V>(ref p, ref Unsafe.Add(ref x, first * Inputs), ref s, block, count);
                    Matrix.Compact<S, V, T>(ref {{Names.Region}}(ref s, block, {{a}}), {{stride}}, count, Outputs, ref Unsafe.Add(ref y, first * Outputs));
                }
            }
            """);
    }

    private static void EmitCost(CodeWriter writer, NetworkPlan plan, VectorsEmitter strategy)
    {
        using (writer.Block("internal static T Cost(ref T p, ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, int rows, T l2)"))
        {
            writer.Write("ref T x = ref MemoryMarshal.GetReference(inputs);");
            writer.Write("ref T y = ref MemoryMarshal.GetReference(targets);");
            DispatchEmitter.Return(writer, strategy, Names.CostOfRows, "ref p, ref x, ref y, rows, l2");
        }

        writer.Space();
        strategy.EmitCostOfRows(writer);
        writer.Space();
        using CodeWriter.StepScope lossLines = writer.Of(Passes.Loss(plan));
        writer.Write(
            $$"""
            // {{Passes.Loss(plan).Equation}}
            private static T MeanCost(ref T p, double loss, int rows, T l2)
            {
                double cost = loss / {{(plan.Loss.HalvesMean ? "(2.0 * rows)" : "rows")}};
                return (T)(l2 == 0 ? cost : cost + (l2 / (2.0 * rows) * Sums.SumOfSquares(ref p, WeightCount)));
            }

            """);
        strategy.EmitLoss(writer);
    }

    /// <summary>Writes the cost of all rows, in blocks.</summary>
    public static void EmitCostOfRows(CodeWriter writer) => writer.Write(
        $$"""
        private static T {{Names.CostOfRows}}<S, V>(ref T p, ref T x, ref T y, int rows, T l2)
            {{Names.Constraints}}
        {
            int block = Math.Min(rows, ForwardBlockRows);
            ref T s = ref Scratch<T>.Rent(Fixed + (block * ForwardWidth));
            double loss = 0;
            for (nint first = 0; first < rows; first += block)
            {
                int count = (int)Math.Min(block, rows - first);
                {{Names.ForwardBlock}}<S, V>(ref p, ref Unsafe.Add(ref x, first * Inputs), ref s, block, count);
                loss += {{Names.Loss}}<S, V>(ref Unsafe.Add(ref y, first * Outputs), ref s, block, count);
            }

            return MeanCost(ref p, loss, rows, l2);
        }
        """);
}
