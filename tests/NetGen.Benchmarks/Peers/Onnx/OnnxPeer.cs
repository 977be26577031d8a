using System.Runtime.InteropServices;
using Microsoft.ML.OnnxRuntime;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Peers.Onnx;

/// <summary>ONNX Runtime, called from C#. It predicts only. Its matrices are made once, over memory that it reads and writes in place.</summary>
internal sealed unsafe class OnnxPeer : IPeer, IDisposable
{
    private const int CacheLine = 64;
    private const int BatchRows = 256;

    private readonly OnnxRuntime runtime;
    private readonly OrtIoBinding[] rows = new OrtIoBinding[WorkloadData.RowCount];
    private readonly OrtIoBinding[] batches = new OrtIoBinding[WorkloadData.RowCount / BatchRows];
    private readonly float* inputs;
    private readonly float* outputs;
    private readonly int outputLength;

    public OnnxPeer(Workload workload)
    {
        WorkloadData data = workload.Data;
        runtime = new(OnnxModel.Write(data).ToArray(), "x", "y");
        inputs = Allocate(data.Inputs.Length);
        data.Inputs.CopyTo(new Span<float>(inputs, data.Inputs.Length));
        outputLength = BatchRows * data.OutputCount;
        outputs = Allocate(outputLength);
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = runtime.Bind(inputs + (row * data.InputCount), outputs, 1, data.InputCount, data.OutputCount);
        }

        for (int batch = 0; batch < batches.Length; batch++)
        {
            batches[batch] = runtime.Bind(inputs + (batch * BatchRows * data.InputCount), outputs, BatchRows, data.InputCount, data.OutputCount);
        }
    }

    public bool CanTrain => false;

    public ReadOnlySpan<float> Outputs => new(outputs, outputLength);

    public void Forward(int first, int rowCount) => runtime.Run(rowCount == 1 ? rows[first] : batches[first / BatchRows]);

    public void Train(int first, int rowCount) => throw new NotSupportedException("ONNX Runtime predicts only.");

    public void Dispose()
    {
        runtime.Dispose();
        NativeMemory.AlignedFree(inputs);
        NativeMemory.AlignedFree(outputs);
    }

    private static float* Allocate(int count) => (float*)NativeMemory.AlignedAlloc((nuint)count * sizeof(float), CacheLine);
}
