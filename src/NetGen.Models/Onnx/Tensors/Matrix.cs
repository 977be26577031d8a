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
}
