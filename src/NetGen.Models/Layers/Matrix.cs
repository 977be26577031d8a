namespace NetGen.Models;

/// <summary>Matrices as arrays, one row after the other.</summary>
internal static class Matrix
{
    /// <summary>The matrix whose rows are the columns of another.</summary>
    public static double[] Transpose(double[] values, int rows, int columns)
    {
        double[] transposed = new double[values.Length];
        for (int row = 0; row < rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                transposed[(column * rows) + row] = values[(row * columns) + column];
            }
        }

        return transposed;
    }

    /// <summary>The matrix of some rows of the same length.</summary>
    public static double[] OfRows(IReadOnlyList<double[]> rows)
    {
        double[] matrix = new double[rows.Sum(row => row.Length)];
        int start = 0;
        foreach (double[] row in rows)
        {
            row.CopyTo(matrix, start);
            start += row.Length;
        }

        return matrix;
    }
}
