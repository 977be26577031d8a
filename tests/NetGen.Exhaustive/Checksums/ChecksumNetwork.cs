namespace NetGen.Exhaustive.Checksums;

/// <summary>A network whose numbers and text are summed up.</summary>
/// <param name="Topology">Its shape.</param>
/// <param name="IsPortable">Whether it is generated for netstandard2.1.</param>
/// <param name="Weights">How it is compiled with weights, or null where it learns.</param>
internal sealed record ChecksumNetwork(Topology Topology, bool IsPortable, StoredWeights? Weights)
{
    /// <summary>The network in a line.</summary>
    public string Name =>
        $"{Topology} {string.Join(",", Topology.Activations)} {Topology.Loss} {Topology.Precision}{(IsPortable ? " portable" : "")}{(Weights is null ? "" : $" {Weights}")}";
}

/// <summary>How a static class has its weights.</summary>
/// <param name="Storage">Their bits.</param>
/// <param name="AreResource">Whether they lie in a resource, and not in literals.</param>
internal sealed record StoredWeights(Storage Storage, bool AreResource);

/// <summary>What a network computed, as bytes, and its generated files.</summary>
/// <param name="Numbers">The bits of all that it computed.</param>
/// <param name="Text">Its generated files.</param>
internal sealed record ChecksumResult(byte[] Numbers, string Text);
