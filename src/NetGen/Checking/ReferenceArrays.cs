using NetGen.Numerics;

namespace NetGen;

/// <summary>The jagged arrays of a reference network: one index for each index in the equations, layers counted from 1.</summary>
internal static class ReferenceArrays
{
    /// <summary>Zeros for W or its gradient, <c>[layer][output][input]</c>.</summary>
    public static double[][][] NewWeights(Topology topology) =>
        [.. topology.Sizes.Select((size, layer) => layer == 0 ? [] : NewRows(size, topology.Sizes[layer - 1]))];

    /// <summary>Zeros for b or its gradient, <c>[layer][output]</c>.</summary>
    public static double[][] NewBiases(Topology topology) =>
        [.. topology.Sizes.Select((size, layer) => new double[layer == 0 ? 0 : size])];

    /// <summary>A copy of rows that lie one after the other, <c>[row][column]</c>.</summary>
    public static double[][] Rows(ReadOnlySpan<double> values, int columns, string name)
    {
        double[][] rows = NewRows(Guard.Rows(values.Length, columns, name), columns);
        for (int row = 0; row < rows.Length; row++)
        {
            values.Slice(row * columns, columns).CopyTo(rows[row]);
        }

        return rows;
    }

    private static double[][] NewRows(int rows, int columns) => [.. Enumerable.Range(0, rows).Select(_ => new double[columns])];
}
