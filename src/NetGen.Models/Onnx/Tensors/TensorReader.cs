using System.Runtime.InteropServices;
using Google.Protobuf.Collections;
using Onnx;
using DataType = Onnx.TensorProto.Types.DataType;

namespace NetGen.Models;

/// <summary>Reads the numbers of a tensor from wherever ONNX may keep them: bytes, typed fields, or a file beside the model.</summary>
internal static class TensorReader
{
    /// <summary>So many doubles fit into an array of 2 GB.</summary>
    private const int MaxCount = int.MaxValue / sizeof(double);

    /// <summary>Reads floating-point numbers.</summary>
    /// <param name="path">The model's file.</param>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="ModelFormatException">The tensor is empty, of another type, or has not the data that its shape declares.</exception>
    public static NamedTensor Read(string path, TensorProto tensor)
    {
        NumberType type = OnnxTensor.NumberTypeOf(tensor.DataType)
            ?? throw new ModelFormatException(path, $"{Describe(tensor)} has numbers of a type that NetGen does not support: expected FLOAT, DOUBLE, FLOAT16 or BFLOAT16. Convert the model before the export.");
        int[] shape = ShapeOf(path, tensor);
        int count = CountOf(path, tensor, shape);
        return new(tensor.Name, shape, type, Numbers(path, tensor, type, count));
    }

    /// <summary>Reads integers, or truth values as 0 and 1.</summary>
    /// <param name="path">The model's file.</param>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="ModelFormatException">The tensor is empty, of another type, or has not the data that its shape declares.</exception>
    public static long[] ReadIntegers(string path, TensorProto tensor)
    {
        int count = CountOf(path, tensor, ShapeOf(path, tensor));
        return (DataType)tensor.DataType switch
        {
            DataType.Int64 => Bytes(path, tensor, count, sizeof(long)) is { } bytes
                ? MemoryMarshal.Cast<byte, long>(bytes).ToArray()
                : Counted(path, tensor, tensor.Int64Data, count, value => value),
            DataType.Bool => Bytes(path, tensor, count, sizeof(bool)) is { } bytes
                ? [.. bytes.Select(value => (long)value)]
                : Counted(path, tensor, tensor.Int32Data, count, value => (long)value),
            _ => throw new ModelFormatException(path, $"{Describe(tensor)} has numbers of another type than expected: INT64 or BOOL."),
        };
    }

    private static double[] Numbers(string path, TensorProto tensor, NumberType type, int count)
    {
        if (Bytes(path, tensor, count, NumberBytes.SizeOf(type)) is { } bytes)
        {
            return NumberBytes.Read(bytes, type);
        }

        // The 16 bits of small numbers stand in the lower half of an integer.
        return type switch
        {
            NumberType.Float16 => Counted(path, tensor, tensor.Int32Data, count, bits => SmallFloat.Float16.ToDouble((ushort)bits)),
            NumberType.BFloat16 => Counted(path, tensor, tensor.Int32Data, count, bits => SmallFloat.BFloat16.ToDouble((ushort)bits)),
            NumberType.Float32 => Counted(path, tensor, tensor.FloatData, count, value => (double)value),
            _ => Counted(path, tensor, tensor.DoubleData, count, value => value),
        };
    }

    /// <summary>The tensor's bytes, as many as its numbers take; null if the numbers stand in a typed field.</summary>
    private static byte[]? Bytes(string path, TensorProto tensor, int count, int size)
    {
        long expected = (long)count * size;
        if (tensor.DataLocation == TensorProto.Types.DataLocation.External)
        {
            return ExternalData.Read(path, tensor, expected);
        }

        if (!tensor.HasRawData)
        {
            return null;
        }

        return tensor.RawData.Length == expected
            ? tensor.RawData.ToByteArray()
            : throw new ModelFormatException(path, $"{Describe(tensor)} has {tensor.RawData.Length} bytes of data: expected {expected}. Export or copy the model again.");
    }

    private static TNumber[] Counted<TStored, TNumber>(string path, TensorProto tensor, RepeatedField<TStored> stored, int count, Func<TStored, TNumber> convert) =>
        stored.Count == count
            ? [.. stored.Select(convert)]
            : throw new ModelFormatException(path, $"{Describe(tensor)} has {stored.Count} numbers: expected {count}. Export or copy the model again.");

    private static int[] ShapeOf(string path, TensorProto tensor) => tensor.Dims.All(size => size is > 0 and <= int.MaxValue)
        ? [.. tensor.Dims.Select(size => (int)size)]
        : throw new ModelFormatException(path, $"{Describe(tensor)} is empty or too large: expected sizes from 1 to {int.MaxValue}.");

    /// <summary>How many numbers a shape has; one without dimensions has one.</summary>
    private static int CountOf(string path, TensorProto tensor, int[] shape)
    {
        long count = 1;
        foreach (int size in shape)
        {
            count *= size;
            if (count > MaxCount)
            {
                throw new ModelFormatException(path, $"{Describe(tensor)} is too large: expected at most {MaxCount} numbers.");
            }
        }

        return tensor.Segment == null
            ? (int)count
            : throw new ModelFormatException(path, $"{Describe(tensor)} is a segment of a larger one: expected whole tensors.");
    }

    private static string Describe(TensorProto tensor) => $"Tensor \"{tensor.Name}\", {OnnxTensor.NameOf(tensor.DataType)} [{string.Join(", ", tensor.Dims)}],";
}
