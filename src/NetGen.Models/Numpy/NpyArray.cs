using NetGen.Text;

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
        NpyHeader header = NpyHeader.Read(path, $"Array \"{Printable.Short(name)}\"", bytes);
        int size = NumberBytes.SizeOf(header.Type);
        NamedTensor.RequireElements(path, name, header.Shape);
        long expected = NamedTensor.BytesOf(header.Shape, size);
        int length = bytes.Length - header.Length;
        if (expected != length)
        {
            throw new ModelFormatException(
                path,
                $"Array \"{Printable.Short(name)}\" has {length} bytes at offset {header.Length}: expected {NamedTensor.ShapeOf(header.Shape)} elements of {size} "
                + $"bytes. It is {(length < expected ? "cut off" : "damaged")}.");
        }

        double[] values = NumberBytes.Read(bytes.AsSpan(header.Length), header.Type, header.IsBigEndian);
        bool areColumns = header.IsFortranOrder && header.Shape.Length == 2;
        return new(name, header.Shape, header.Type, areColumns ? Matrix.Transpose(values, header.Shape[1], header.Shape[0]) : values);
    }
}
