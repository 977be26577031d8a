using System.Runtime.InteropServices;
using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Peers.Onnx;

/// <summary>ONNX Runtime, called from C#. It predicts only. Its matrices are made once, over memory that it reads and writes in place.</summary>
internal sealed unsafe class OnnxPeer : IPeer
{
    private const int CacheLine = 64;
    private const int BatchRows = 256;

    private readonly OnnxRuntime runtime;
    private readonly nint[] rows = new nint[WorkloadData.RowCount];
    private readonly nint[] batches = new nint[WorkloadData.RowCount / BatchRows];
    private readonly nint outputRow;
    private readonly nint outputBatch;
    private readonly float* outputs;
    private readonly int outputLength;

    public OnnxPeer(Workload workload)
    {
        WorkloadData data = workload.Data;
        runtime = new(OnnxModel.Write(data), "x", "y");
        float* inputs = Allocate(data.Inputs.Length);
        data.Inputs.CopyTo(new Span<float>(inputs, data.Inputs.Length));
        for (int row = 0; row < rows.Length; row++)
        {
            rows[row] = runtime.Matrix(inputs + (row * data.InputCount), 1, data.InputCount);
        }

        for (int batch = 0; batch < batches.Length; batch++)
        {
            batches[batch] = runtime.Matrix(inputs + (batch * BatchRows * data.InputCount), BatchRows, data.InputCount);
        }

        outputLength = BatchRows * data.OutputCount;
        outputs = Allocate(outputLength);
        outputRow = runtime.Matrix(outputs, 1, data.OutputCount);
        outputBatch = runtime.Matrix(outputs, BatchRows, data.OutputCount);
    }

    public bool CanTrain => false;

    public ReadOnlySpan<float> Outputs => new(outputs, outputLength);

    public void Forward(int first, int rowCount)
    {
        if (rowCount == 1)
        {
            runtime.Run(rows[first], outputRow);
        }
        else
        {
            runtime.Run(batches[first / BatchRows], outputBatch);
        }
    }

    public void Train(int first, int rowCount) => throw new NotSupportedException("ONNX Runtime predicts only.");

    private static float* Allocate(int count) => (float*)NativeMemory.AlignedAlloc((nuint)count * sizeof(float), CacheLine);
}
