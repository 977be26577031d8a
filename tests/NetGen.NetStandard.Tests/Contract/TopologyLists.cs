using System.Collections.Immutable;

namespace NetGen;

/// <summary>The lists that a topology has on .NET, for the sources of the reference network.</summary>
internal static class TopologyLists
{
    extension(Topology topology)
    {
        public ImmutableArray<int> Sizes => [.. Enumerable.Range(0, topology.LayerCount + 1).Select(topology.SizeOf)];

        public ImmutableArray<Activation> Activations => [.. Enumerable.Range(1, topology.LayerCount).Select(topology.ActivationOf)];
    }
}
