namespace NetGen.Models;

/// <summary>An array file as a tensor.</summary>
internal static class NpyArray
{
    /// <summary>Reads an array.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="name">The name of the tensor.</param>
    /// <param name="bytes">The array's file.</param>
    /// <exception cref="ModelFormatException">The bytes are no array of floating-point numbers.</exception>
    public static NamedTensor Read(string path, string name, byte[] bytes)
    {
        NpyHeader header = NpyHeader.Read(path, $"Array \"{name}\"", bytes);
        int size = NumberBytes.SizeOf(header.Type);
        long expected = header.Shape.Aggregate((long)size, (product, count) => product > int.MaxValue ? product : product * count);
        int length = bytes.Length - header.Length;
        if (expected != length)
        {
            throw new ModelFormatException(
                path,
                $"Array \"{name}\" has {length} bytes at offset {header.Length}: expected {NamedTensor.ShapeOf(header.Shape)} numbers of {size} "
                + $"bytes. It is {(length < expected ? "cut off" : "damaged")}.");
        }

        double[] values = NumberBytes.Read(bytes.AsSpan(header.Length), header.Type, header.IsBigEndian);
        bool areColumns = header.IsFortranOrder && header.Shape.Length == 2;
        return new(name, header.Shape, header.Type, areColumns ? Transposed(values, header.Shape[0], header.Shape[1]) : values);
    }

    /// <summary>Rows of a matrix that lies column by column.</summary>
    private static double[] Transposed(double[] columns, int rowCount, int columnCount)
    {
        double[] rows = new double[columns.Length];
        for (int row = 0; row < rowCount; row++)
        {
            for (int column = 0; column < columnCount; column++)
            {
                rows[(row * columnCount) + column] = columns[(column * rowCount) + row];
            }
        }

        return rows;
    }
}
