using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Peers;

/// <summary>The generated network. One training step is <c>Descend</c>.</summary>
internal sealed class NetGenPeer(Workload workload) : IPeer
{
    private readonly WorkloadData data = workload.Data;
    private readonly NetworkCalls network = workload.Load();
    private readonly float[] outputs = new float[256 * workload.Data.OutputCount];

    public bool CanTrain => true;

    public ReadOnlySpan<float> Outputs => outputs;

    public void Forward(int first, int rowCount) =>
        network.Forward(data.InputRows(first, rowCount), outputs.AsSpan(0, rowCount * data.OutputCount));

    public void Train(int first, int rowCount) =>
        network.Descend(data.InputRows(first, rowCount), data.TargetRows(first, rowCount), WorkloadData.LearningRate, 0);
}
