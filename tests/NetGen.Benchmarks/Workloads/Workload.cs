using System.Collections.Immutable;

namespace NetGen.Benchmarks.Workloads;

/// <summary>One network to time, with its data.</summary>
internal sealed class Workload
{
    private readonly Lazy<WorkloadData> data;
    private readonly Func<WorkloadData, NetworkCalls> load;

    private Workload(string id, Topology topology, Func<WorkloadData, NetworkCalls> load)
    {
        Id = id;
        Topology = topology;
        this.load = load;
        data = new(() => new WorkloadData(topology));
    }

    /// <summary>W1 to W10.</summary>
    public static ImmutableArray<Workload> All { get; } =
        [Of<W1>(), Of<W2>(), Of<W3>(), Of<W4>(), Of<W5>(), Of<W6>(), Of<W7>(), Of<W8>(), Of<W9>(), Of<W10>()];

    /// <summary>The name of its class, for example <c>W3</c>.</summary>
    public string Id { get; }

    /// <summary>Sizes and activations.</summary>
    public Topology Topology { get; }

    /// <summary>Weights, inputs and targets: the same for every peer.</summary>
    public WorkloadData Data => data.Value;

    /// <summary>The number of weights, biases left out.</summary>
    public long WeightCount => Enumerable.Range(1, Topology.LayerCount).Sum(Weights);

    /// <summary>Floating-point operations to predict one row: 2 for each weight.</summary>
    public double ForwardOperations => 2.0 * WeightCount;

    /// <summary>Floating-point operations to learn from one row: 6 for each weight, less the gradient of the inputs, which nobody needs.</summary>
    public double TrainingOperations => (6.0 * WeightCount) - (2.0 * Weights(1));

    /// <summary>The workload of that name.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public static Workload Find(string id) =>
        All.FirstOrDefault(workload => workload.Id == id)
        ?? throw new ArgumentException($"Expected one of {string.Join(", ", All.Select(workload => workload.Id))}, got '{id}'.", nameof(id));

    /// <summary>The generated network with the workload's weights.</summary>
    public NetworkCalls Load() => load(Data);

    private static Workload Of<TNetwork>()
        where TNetwork : class, INetwork<TNetwork, float> =>
        new(typeof(TNetwork).Name, TNetwork.Topology, NetworkCalls.Load<TNetwork>);

    private long Weights(int layer) => (long)Topology.Sizes[layer - 1] * Topology.Sizes[layer];
}
