using NetGen.Generator.Emit.Portable;
using NetGen.Generator.Model;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Opens the namespace and the containing types, and writes the user's part of the class into them.</summary>
internal static class TargetEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        TargetModel target = plan.Model.Target;
        Stack<CodeWriter.Closer> open = new();
        if (target.Namespace.Length > 0)
        {
            open.Push(writer.Block($"namespace {target.Namespace}"));
        }

        foreach (TypeModel container in target.Containers)
        {
            open.Push(writer.Block($"partial {container.Keyword} {container.Name}{container.TypeParameters}"));
        }

        string self = Names.Self(target.Type);
        string number = Names.Number(plan.Model.Precision);
        bool isPortable = plan.Model.Profile == Profile.Portable;
        string bases = isPortable ? "" : $" : global::NetGen.INetwork<{self}, {number}>";
        using (writer.Block($"partial {target.Type.Keyword} {self}{bases}"))
        {
            MembersEmitter.Emit(writer, plan);
            if (isPortable)
            {
                PortableKernelsEmitter.Emit(writer, plan);
            }
        }

        foreach (CodeWriter.Closer block in open)
        {
            block.Dispose();
        }
    }
}
