using BenchmarkDotNet.Attributes;
using NetGen.Benchmarks.Peers;
using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Bdn;

/// <summary>NetGen beside the C# peers under BenchmarkDotNet: an independent check of <see cref="CallTimer"/>, and a look at allocations.</summary>
[MemoryDiagnoser]
public class PeerBenchmarks
{
    private IPeer peer = null!;
    private Measure measure = null!;
    private int first;

    /// <summary>A workload.</summary>
    [ParamsSource(nameof(WorkloadIds))]
    public string WorkloadId { get; set; } = "";

    /// <summary>A measure.</summary>
    [ParamsSource(nameof(MeasureIds))]
    public string MeasureId { get; set; } = "";

    /// <summary>All workloads.</summary>
    public static IEnumerable<string> WorkloadIds => Workload.All.Select(workload => workload.Id);

    /// <summary>All measures.</summary>
    public static IEnumerable<string> MeasureIds => Measure.All.Select(measure => measure.Id);

    /// <summary>Before <see cref="NetGen"/>.</summary>
    [GlobalSetup(Target = nameof(NetGen))]
    public void SetUpNetGen() => SetUp("netgen");

    /// <summary>Before <see cref="Loops"/>.</summary>
    [GlobalSetup(Target = nameof(Loops))]
    public void SetUpLoops() => SetUp("cs-loops");

    /// <summary>Before <see cref="Tensors"/>.</summary>
    [GlobalSetup(Target = nameof(Tensors))]
    public void SetUpTensors() => SetUp("cs-tensors");

    /// <summary>The generated network.</summary>
    [Benchmark(Baseline = true)]
    public float NetGen() => Call();

    /// <summary>Plain loops.</summary>
    [Benchmark]
    public float Loops() => Call();

    /// <summary>TensorPrimitives.</summary>
    [Benchmark]
    public float Tensors() => Call();

    private void SetUp(string name)
    {
        peer = PeerCatalog.Make(name, Workload.Find(WorkloadId));
        measure = Measure.Find(MeasureId);
    }

    private float Call()
    {
        first = (first + measure.RowCount) % WorkloadData.RowCount;
        if (measure.Trains)
        {
            peer.Train(first, measure.RowCount);
        }
        else
        {
            peer.Forward(first, measure.RowCount);
        }

        return peer.Outputs[0];
    }
}
