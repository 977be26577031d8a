using NetGen.Text;
using Onnx;

namespace NetGen.Models;

/// <summary>What is known of the shape of a row: a value's dimensions after the first, which counts the rows.</summary>
internal sealed class RowShape
{
    private readonly long? rows;
    private readonly IReadOnlyList<long?>? sizes;

    private RowShape(long? rows, IReadOnlyList<long?>? sizes)
    {
        this.rows = rows;
        this.sizes = sizes;
    }

    /// <summary>How many numbers a row has, or null where the file does not say. What is beyond an array stays so, however many dimensions follow.</summary>
    public long? Count => sizes?.Aggregate((long?)1, (count, size) => count > int.MaxValue ? count : count * size);

    /// <summary>The count for a message, n where it is not known.</summary>
    public string CountText => Count is { } count ? $"{count}" : "n";

    /// <summary>How many dimensions a value of such rows has, or null where the file does not say.</summary>
    public int? Rank => sizes?.Count + 1;

    /// <summary>Rows of that many numbers.</summary>
    public static RowShape Flat(long? width) => new(null, [width]);

    /// <summary>The shape that a graph declares for its input or output.</summary>
    /// <exception cref="ModelFormatException">The value does not hold rows of floating-point numbers.</exception>
    public static RowShape Of(OnnxGraph graph, ValueInfoProto value)
    {
        if (value.Type?.TensorType is not { } tensor)
        {
            return new(null, null);
        }

        if (OnnxTensor.NumberTypeOf(tensor.ElemType) == null)
        {
            throw graph.Error($"\"{Printable.Short(value.Name)}\" holds numbers of type {OnnxTensor.NameOf(tensor.ElemType)}: expected FLOAT, DOUBLE, FLOAT16 or BFLOAT16.");
        }

        if (tensor.Shape == null)
        {
            return new(null, null);
        }

        long?[] sizes = [.. tensor.Shape.Dim.Select(size => size.HasDimValue ? size.DimValue : (long?)null)];
        return sizes.Length >= 2 && !sizes.Skip(1).Any(size => size is <= 0 or > int.MaxValue)
            ? new(sizes[0], [.. sizes.Skip(1)])
            : throw graph.Error($"\"{Printable.Short(value.Name)}\" has the shape {Text(sizes)}: expected a row of numbers for each example, [batch, n].");
    }

    /// <summary>Rows of this shape as rows of plain numbers.</summary>
    public RowShape Flattened() => new(rows, [Count]);

    /// <summary>Whether a first dimension is the number of rows: 0 stands for what it was, -1 for what is left.</summary>
    public bool IsRowCount(long dimension) => dimension is 0 or -1 || dimension == rows;

    /// <summary>Refuses rows that are not one-dimensional, or of another length.</summary>
    /// <param name="graph">The graph, for messages.</param>
    /// <param name="expected">The length.</param>
    /// <param name="problem">The message up to the shape that was found.</param>
    public void RequireWidth(OnnxGraph graph, int expected, string problem)
    {
        if (sizes != null && (sizes.Count != 1 || (sizes[0] ?? expected) != expected))
        {
            throw graph.Error($"{problem} the shape {Text([rows, .. sizes])}: expected [batch, {expected}].");
        }
    }

    private static string Text(IReadOnlyCollection<long?> sizes) => $"[{Printable.List(sizes, size => size is { } known ? $"{known}" : "?", ", ")}]";
}
