using NetGen.Generator.Model;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>A pass over the layers. A deep network's goes over several methods, each far below the limits of the just-in-time compiler.</summary>
/// <param name="Name">The method that runs the whole pass.</param>
/// <param name="Parameters">Its parameters.</param>
/// <param name="Arguments">The same as arguments, to hand on.</param>
/// <param name="LastFirst">Whether it goes from the last layer to the first.</param>
/// <param name="HasVectors">Whether its methods are written for every vector width.</param>
internal sealed record LayerPass(string Name, string Parameters, string Arguments, bool LastFirst, bool HasVectors = true)
{
    /// <summary>Layers in a method.</summary>
    private const int GroupSize = 16;

    /// <summary>Writes the pass; <paramref name="body"/> writes the layers of a method, which it gets in the order of the pass.</summary>
    public void Emit(CodeWriter writer, NetworkPlan plan, Action<EquatableArray<LayerPlan>> body)
    {
        IEnumerable<LayerPlan> layers = LastFirst ? plan.Layers.Reverse() : plan.Layers;
        EquatableArray<LayerPlan>[] groups =
        [
            .. layers.GroupBy(layer => (layer.Layer - 1) / GroupSize).Select(group => new EquatableArray<LayerPlan>(group)),
        ];
        if (groups.Length > 1)
        {
            using (writer.Block(Head(Name)))
            {
                foreach (EquatableArray<LayerPlan> group in groups)
                {
                    writer.Write($"{NameOf(group)}{(HasVectors ? "<S, V>" : "")}({Arguments});");
                }
            }

            writer.Space();
        }

        writer.Separated(groups, group =>
        {
            using (writer.Block(Head(groups.Length > 1 ? NameOf(group) : Name)))
            {
                body(group);
            }
        });
    }

    private string NameOf(EquatableArray<LayerPlan> group) => $"{Name}{group[0].Layer}To{group[group.Count - 1].Layer}";

    private string Head(string name) => HasVectors
        ? $"private static void {name}<S, V>({Parameters})\n    {Names.Constraints}"
        : $"private static void {name}({Parameters})";
}
