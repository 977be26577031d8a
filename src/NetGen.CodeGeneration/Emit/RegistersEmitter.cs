using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Blocks of rows, and predictions written out whole.</summary>
/// <param name="plan">The network.</param>
/// <param name="registers">Its strategy.</param>
internal sealed class RegistersEmitter(NetworkPlan plan, RegistersStrategy registers) : RowsEmitter(plan, registers)
{
    public override void EmitFewRows(CodeWriter writer) => RegisterEmitter.EmitChoice(writer, "Vector128.IsHardwareAccelerated");

    public override void EmitForward(CodeWriter writer)
    {
        writer.Space();
        RegisterEmitter.EmitForward(writer, Plan);
        base.EmitForward(writer);
    }

    protected override void AddFewRows(List<string> lines)
    {
        lines.Add("  Forward, any rows: written out whole, activations in registers, since the network is small (ForwardInRegisters).");
        lines.Add(Plan.Model.Target.IsStatic ? "  Without vectors, layer by layer:" : "  Cost and gradients, layer by layer:");
    }
}
