using NetGen.Benchmarks.Peers;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Storage;

/// <summary>A static class's prediction.</summary>
internal delegate void ForwardCall(ReadOnlySpan<float> inputs, Span<float> outputs);

/// <summary>A network that is compiled in, and rows for it.</summary>
/// <param name="storage">How its weights are stored.</param>
/// <param name="topology">Its shape.</param>
/// <param name="forward">Its prediction.</param>
/// <param name="inputs">Rows of inputs, as many as a benchmark rotates through.</param>
internal sealed class StoredNetwork(NetGen.Storage storage, Topology topology, ForwardCall forward, float[] inputs) : IPeer
{
    private readonly float[] outputs = new float[topology.Sizes[^1]];

    public NetGen.Storage Storage => storage;

    public Topology Topology => topology;

    /// <summary>Bytes that one row reads of the weights.</summary>
    public long WeightBytes => Enumerable.Range(1, topology.LayerCount).Sum(layer => (long)topology.SizeOf(layer - 1) * topology.SizeOf(layer)) * storage switch
    {
        NetGen.Storage.Float32 => 4,
        NetGen.Storage.Int8 => 1,
        _ => 2,
    };

    public bool CanTrain => false;

    public ReadOnlySpan<float> Outputs => outputs;

    /// <summary>The networks of the workload W7.</summary>
    public static StoredNetwork[] OfWide()
    {
        float[] inputs = new WorkloadData(Wide.Float32.Topology).Inputs;
        return
        [
            new(NetGen.Storage.Float32, Wide.Float32.Topology, Wide.Float32.Forward, inputs),
            new(NetGen.Storage.Float16, Wide.Float16.Topology, Wide.Float16.Forward, inputs),
            new(NetGen.Storage.BFloat16, Wide.BFloat16.Topology, Wide.BFloat16.Forward, inputs),
            new(NetGen.Storage.Int8, Wide.Int8.Topology, Wide.Int8.Forward, inputs),
        ];
    }

    /// <summary>The networks for digits.</summary>
    /// <param name="images">Images of 784 pixels from 0 to 1.</param>
    public static StoredNetwork[] OfDigits(float[] images) =>
    [
        new(NetGen.Storage.Float32, Digits.Float32.Topology, Digits.Float32.Forward, images),
        new(NetGen.Storage.Float16, Digits.Float16.Topology, Digits.Float16.Forward, images),
        new(NetGen.Storage.BFloat16, Digits.BFloat16.Topology, Digits.BFloat16.Forward, images),
        new(NetGen.Storage.Int8, Digits.Int8.Topology, Digits.Int8.Forward, images),
    ];

    public void Forward(int first, int rowCount) => forward(inputs.AsSpan(first * topology.Sizes[0], rowCount * topology.Sizes[0]), outputs);

    public void Train(int first, int rowCount) => throw new NotSupportedException("Static classes do not learn.");

    /// <summary>What it predicts of all rows.</summary>
    public float[] Predict()
    {
        float[] all = new float[inputs.Length / topology.Sizes[0] * topology.Sizes[^1]];
        forward(inputs, all);
        return all;
    }
}
