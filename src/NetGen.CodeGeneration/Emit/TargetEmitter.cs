using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Opens the namespace and the containing types, and writes the user's part of the class into them.</summary>
internal static class TargetEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan, StrategyEmitter strategy)
    {
        NetworkModel model = plan.Model;
        string bases = model.Profile == Profile.Portable || model.Target.IsStatic
            ? ""
            : $" : global::NetGen.INetwork<{Names.Self(model.Target.Type)}, {Names.Number(model.Precision)}>";
        Write(writer, model.Target, bases, () =>
        {
            MembersEmitter.Emit(writer, plan);
            strategy.EmitInClass(writer);
        });
    }

    /// <summary>Writes members into a part of the user's class.</summary>
    public static void Write(CodeWriter writer, TargetModel target, string bases, Action writeMembers)
    {
        Stack<CodeWriter.Closer> open = new();
        if (target.Namespace.Length > 0)
        {
            open.Push(writer.Block($"namespace {target.Namespace}"));
        }

        foreach (TypeModel container in target.Containers)
        {
            open.Push(writer.Block($"partial {container.Keyword} {container.Name}{container.TypeParameters}"));
        }

        open.Push(writer.Block($"partial {target.Type.Keyword} {Names.Self(target.Type)}{bases}"));
        writeMembers();
        foreach (CodeWriter.Closer block in open)
        {
            block.Dispose();
        }
    }
}
