using NetGen.Generator.Model;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Splits a deep network's passes over several methods, each far below the limits of the just-in-time compiler.</summary>
internal static class LayerGroups
{
    /// <summary>Layers in a method.</summary>
    private const int Size = 16;

    /// <summary>The layers in groups that follow each other, layer 1 first.</summary>
    public static IReadOnlyList<EquatableArray<LayerPlan>> Of(NetworkPlan plan) =>
    [
        .. plan.Layers
            .GroupBy(layer => (layer.Layer - 1) / Size)
            .Select(group => new EquatableArray<LayerPlan>(group)),
    ];

    /// <summary>The name of the method for a group: the pass itself where one method holds all layers.</summary>
    public static string Method(string pass, NetworkPlan plan, EquatableArray<LayerPlan> group) => plan.Layers.Count <= Size
        ? pass
        : $"{pass}{group[0].Layer}To{group[group.Count - 1].Layer}";
}
