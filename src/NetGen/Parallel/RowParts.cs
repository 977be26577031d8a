namespace NetGen;

/// <summary>Rows of inputs and of outputs or targets, in parts that several threads can take. The memory must stay where it is.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal sealed unsafe class RowParts<T>(T* inputs, int inputCount, T* outputs, int outputCount, int rows, int partRows)
    where T : unmanaged
{
    /// <summary>Rows of a part: the same for each but the last.</summary>
    public int RowsOf(int part) => Math.Min(partRows, rows - (part * partRows));

    /// <summary>A part's inputs.</summary>
    public ReadOnlySpan<T> Inputs(int part) => new(inputs + ((nint)part * partRows * inputCount), RowsOf(part) * inputCount);

    /// <summary>A part's outputs or targets.</summary>
    public Span<T> Outputs(int part) => new(outputs + ((nint)part * partRows * outputCount), RowsOf(part) * outputCount);
}
