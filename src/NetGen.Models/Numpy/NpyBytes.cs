using System.Buffers.Binary;
using System.Text;

namespace NetGen.Models;

/// <summary>A tensor as an array file.</summary>
internal static class NpyBytes
{
    private const int Alignment = 64;

    /// <summary>
    /// The bytes of an array file, version 1.0, little-endian, rows first. NumPy has no bfloat16; its numbers become float32, which changes none.
    /// </summary>
    public static byte[] Write(NamedTensor tensor)
    {
        NumberType type = tensor.Type == NumberType.BFloat16 ? NumberType.Float32 : tensor.Type;
        string sizes = string.Join(", ", tensor.Shape.Select(size => $"{size}"));
        string shape = tensor.Shape.Length == 1 ? $"({sizes},)" : $"({sizes})";
        string dictionary = $"{{'descr': '<f{NumberBytes.SizeOf(type)}', 'fortran_order': False, 'shape': {shape}, }}";
        int start = NpyHeader.Magic.Length + (2 * sizeof(ushort));
        int end = (start + dictionary.Length + Alignment) / Alignment * Alignment;

        byte[] values = NumberBytes.Write(tensor.Values, type);
        byte[] file = new byte[checked(end + values.Length)];
        NpyHeader.Magic.CopyTo(file, 0);
        file[NpyHeader.Magic.Length] = 1;
        BinaryPrimitives.WriteUInt16LittleEndian(file.AsSpan(start - sizeof(ushort)), (ushort)(end - start));
        Encoding.ASCII.GetBytes(dictionary.PadRight(end - start - 1) + "\n").CopyTo(file, start);
        values.CopyTo(file, end);
        return file;
    }
}
