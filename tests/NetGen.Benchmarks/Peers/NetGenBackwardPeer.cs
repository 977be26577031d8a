using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Peers;

/// <summary>The generated network, trained as with any optimiser: <c>Backward</c> into a gradient, then <c>GradientDescent.Step</c>.</summary>
internal sealed class NetGenBackwardPeer(Workload workload) : IPeer
{
    private readonly WorkloadData data = workload.Data;
    private readonly NetworkCalls network = workload.Load();
    private readonly float[] outputs = new float[256 * workload.Data.OutputCount];

    public bool CanTrain => true;

    public ReadOnlySpan<float> Outputs => outputs;

    public void Forward(int first, int rowCount) =>
        network.Forward(data.InputRows(first, rowCount), outputs.AsSpan(0, rowCount * data.OutputCount));

    public void Train(int first, int rowCount) => network.Step(data.InputRows(first, rowCount), data.TargetRows(first, rowCount));
}
