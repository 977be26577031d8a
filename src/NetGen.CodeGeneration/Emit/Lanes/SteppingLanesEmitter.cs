using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit.Lanes;

/// <summary>Rows in lanes, and a step of gradient descent on one row written out whole too.</summary>
/// <param name="plan">The network.</param>
/// <param name="lanes">Its strategy.</param>
internal sealed class SteppingLanesEmitter(NetworkPlan plan, SteppingLanesStrategy lanes) : LanesEmitter(plan, lanes)
{
    public override void EmitFewRowsOfDescend(CodeWriter writer)
    {
        using (writer.Block("if (rows == 1 && Vector128.IsHardwareAccelerated)"))
        {
            writer.Write($"return {Names.DescendInRegisters}(ref p, ref x, ref y, rate, l2);");
        }

        writer.Space();
    }

    public override void EmitDescend(CodeWriter writer)
    {
        writer.Space();
        RegisterEmitter.EmitDescend(writer, Plan);
    }

    protected override void AddStep(List<string> lines) =>
        lines.Add($"  Descend, one row: written out whole, weights and errors in registers too ({Names.DescendInRegisters}).");
}
