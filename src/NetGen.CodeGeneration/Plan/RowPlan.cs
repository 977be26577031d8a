namespace NetGen.CodeGeneration.Plan;

/// <summary>How one row goes through a layer, <c>z = W·x + b</c>; lanes are outputs, and the weights are read once, in the order of their addresses.</summary>
/// <param name="Kind">Where the sums live.</param>
/// <param name="Vectors">Vectors of outputs that are summed side by side.</param>
/// <param name="Streams">Blocks of inputs that are summed side by side; part of the order of the layer's sums.</param>
internal sealed record RowPlan(RowKind Kind, int Vectors, int Streams)
{
    /// <summary>Of so many inputs, those in each stream but the last, which takes the rest too.</summary>
    public int StreamInputs(int inputs) => inputs / Streams;
}

/// <summary>Where the sums of a single row live.</summary>
internal enum RowKind
{
    /// <summary>In registers: a loop over the inputs for a few vectors of outputs.</summary>
    Columns,

    /// <summary>In the result: a loop over the outputs for a few inputs at a time.</summary>
    Stream,
}
