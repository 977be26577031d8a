namespace NetGen.CodeGeneration.Plan;

/// <summary>Chooses the plan for single rows: enough sums side by side to hide the latency of the multiply-add.</summary>
internal static class RowPlanner
{
    /// <summary>The most vectors of sums that stay in registers.</summary>
    private const int MaxVectors = 8;

    /// <summary>Sums that keep the multiply-add busy: a latency of 4 cycles, in each of which the weights for one arrive.</summary>
    private const int Sums = 4;

    /// <summary>Fewer inputs than this are not worth a stream, with several sums in each.</summary>
    private const int MinStreamInputs = 16;

    /// <summary>Fewer inputs than this are not worth a stream of one sum, which alone waits longest.</summary>
    private const int MinSingleSumInputs = 8;

    public static RowPlan Plan(int inputs, int outputs, int lanes)
    {
        long vectors = (outputs + (long)lanes - 1) / lanes;
        if (vectors > MaxVectors)
        {
            return new RowPlan(RowKind.Stream, 1, 1);
        }

        int minInputs = vectors == 1 ? MinSingleSumInputs : MinStreamInputs;
        int streams = 1;
        while (vectors * streams < Sums && inputs / (streams * 2) >= minInputs)
        {
            streams *= 2;
        }

        return new RowPlan(RowKind.Columns, (int)vectors, streams);
    }
}
