using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>What strategies with vectors write, each in its way, into the class of the kernels.</summary>
/// <param name="plan">The network.</param>
internal abstract class VectorsEmitter(NetworkPlan plan) : StrategyEmitter(plan)
{
    /// <summary>Bits of the vectors that kernels are compiled for, the widest first; plain numbers are last.</summary>
    public virtual IReadOnlyList<int> Widths => [512, 256, 128];

    public sealed override void EmitInFile(CodeWriter writer)
    {
        writer.Space();
        KernelsEmitter.Emit(writer, Plan, this);
    }

    /// <summary>Writes what the reader is told before the class.</summary>
    public virtual void EmitRemark(CodeWriter writer) =>
        writer.Write("// Hot loops are optimised at once, and never inlined: in a method with much else, the compiler gives up inlining what they call.");

    /// <summary>Writes how many numbers hold the parameters, where that is not their count.</summary>
    public virtual void EmitMemoryCount(CodeWriter writer)
    {
    }

    /// <summary>Writes where the parameters of each layer begin.</summary>
    public virtual void EmitOffsets(CodeWriter writer) => LayoutEmitter.EmitOffsets(writer, Plan);

    /// <summary>Writes how scratch is divided.</summary>
    public abstract void EmitScratch(CodeWriter writer);

    /// <summary>Writes the tables that index methods read.</summary>
    public virtual void EmitTables(CodeWriter writer) => LayoutEmitter.EmitTables(writer, Plan);

    /// <summary>A place or size in scratch, after its fixed part where it has one.</summary>
    public virtual string AfterFixed(string count) => count;

    /// <summary>Writes what becomes of calls with few rows, before all others.</summary>
    public virtual void EmitFewRows(CodeWriter writer)
    {
    }

    /// <summary>Writes the forward pass over all rows.</summary>
    public abstract void EmitForward(CodeWriter writer);

    /// <summary>Writes the cost of all rows.</summary>
    public abstract void EmitCostOfRows(CodeWriter writer);

    /// <summary>Writes the sum of the losses of a block of rows.</summary>
    public abstract void EmitLoss(CodeWriter writer);

    /// <summary>Writes the backward pass over all rows.</summary>
    public abstract void EmitBackward(CodeWriter writer);

    /// <summary>Writes what becomes of steps on few rows, before all others.</summary>
    public virtual void EmitFewRowsOfDescend(CodeWriter writer)
    {
    }

    /// <summary>Writes the steps of gradient descent that need no gradient.</summary>
    public virtual void EmitDescend(CodeWriter writer)
    {
    }

    /// <summary>Writes the trace of a row.</summary>
    public abstract void EmitTrace(CodeWriter writer);

    /// <summary>Writes the kernels that the passes call.</summary>
    public abstract void EmitKernels(CodeWriter writer);
}
