using System.Runtime.InteropServices;
using Google.Protobuf.Collections;
using NetGen.CodeGeneration.Narrow;
using NetGen.Text;
using Onnx;
using DataType = Onnx.TensorProto.Types.DataType;

namespace NetGen.Models;

/// <summary>Reads the numbers of a tensor from wherever ONNX may keep them: bytes, typed fields, or a file beside the model.</summary>
/// <param name="path">The model's file.</param>
/// <param name="budget">What may be read for it.</param>
internal sealed class TensorReader(string path, NumberBudget budget)
{
    /// <summary>So many doubles fit into an array of 2 GB.</summary>
    private const int MaxCount = int.MaxValue / sizeof(double);

    private readonly ExternalData externalData = new(path, budget);

    /// <summary>The files beside the model that numbers were read from.</summary>
    public IReadOnlyCollection<string> DataFiles => externalData.Files;

    /// <summary>Reads floating-point numbers.</summary>
    /// <param name="name">What the tensor is called in the graph.</param>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="ModelFormatException">The tensor is empty, of another type, or has not the data that its shape declares.</exception>
    public NamedTensor Read(string name, TensorProto tensor)
    {
        NumberType type = OnnxTensor.NumberTypeOf(tensor.DataType)
            ?? throw Error(name, tensor, "has numbers of a type that NetGen does not support: expected FLOAT, DOUBLE, FLOAT16 or BFLOAT16. Convert the model before the export.");
        int[] shape = ShapeOf(name, tensor);
        return new(name, shape, type, Numbers(name, tensor, type, CountOf(name, tensor, shape)));
    }

    /// <summary>Reads integers, or truth values as 0 and 1.</summary>
    /// <param name="name">What the tensor is called in the graph.</param>
    /// <param name="tensor">The tensor.</param>
    /// <exception cref="ModelFormatException">The tensor is empty, of another type, or has not the data that its shape declares.</exception>
    public long[] ReadIntegers(string name, TensorProto tensor)
    {
        int count = CountOf(name, tensor, ShapeOf(name, tensor));
        return (DataType)tensor.DataType switch
        {
            DataType.Int64 => Bytes(name, tensor, count, sizeof(long)) is { } bytes
                ? MemoryMarshal.Cast<byte, long>(bytes).ToArray()
                : Counted(name, tensor, tensor.Int64Data, count, value => value),
            DataType.Bool => Bytes(name, tensor, count, sizeof(bool)) is { } bytes
                ? Array.ConvertAll(bytes, value => (long)value)
                : Counted(name, tensor, tensor.Int32Data, count, value => (long)value),
            _ => throw Error(name, tensor, "has numbers of another type than expected: INT64 or BOOL."),
        };
    }

    private double[] Numbers(string name, TensorProto tensor, NumberType type, int count)
    {
        if (Bytes(name, tensor, count, NumberBytes.SizeOf(type)) is { } bytes)
        {
            return NumberBytes.Read(bytes, type);
        }

        // The 16 bits of small numbers stand in the lower half of an integer.
        return type switch
        {
            NumberType.Float16 => Counted(name, tensor, tensor.Int32Data, count, bits => SmallFloat.Float16.ToDouble((ushort)bits)),
            NumberType.BFloat16 => Counted(name, tensor, tensor.Int32Data, count, bits => SmallFloat.BFloat16.ToDouble((ushort)bits)),
            NumberType.Float32 => Counted(name, tensor, tensor.FloatData, count, value => (double)value),
            NumberType.Float64 => Counted(name, tensor, tensor.DoubleData, count, value => value),
        };
    }

    /// <summary>The tensor's bytes, as many as its numbers take; null if the numbers stand in a typed field.</summary>
    private byte[]? Bytes(string name, TensorProto tensor, int count, int size)
    {
        if (tensor.DataLocation == TensorProto.Types.DataLocation.External)
        {
            return externalData.Read(name, tensor, count, size);
        }

        if (!tensor.HasRawData)
        {
            return null;
        }

        long expected = (long)count * size;
        if (tensor.RawData.Length != expected)
        {
            throw Error(name, tensor, $"has {tensor.RawData.Length} bytes of data: expected {expected}. Export or copy the model again.");
        }

        budget.Take(count);
        return tensor.RawData.ToByteArray();
    }

    private TNumber[] Counted<TStored, TNumber>(string name, TensorProto tensor, RepeatedField<TStored> stored, int count, Func<TStored, TNumber> convert)
    {
        if (stored.Count != count)
        {
            throw Error(name, tensor, $"has {stored.Count} elements: expected {count}. Export or copy the model again.");
        }

        budget.Take(count);
        TNumber[] numbers = new TNumber[count];
        for (int i = 0; i < count; i++)
        {
            numbers[i] = convert(stored[i]);
        }

        return numbers;
    }

    private int[] ShapeOf(string name, TensorProto tensor) => tensor.Dims.All(size => size is > 0 and <= int.MaxValue)
        ? [.. tensor.Dims.Select(size => (int)size)]
        : throw Error(name, tensor, $"is empty or too large: expected sizes from 1 to {int.MaxValue}.");

    /// <summary>How many numbers a shape has; one without dimensions has one.</summary>
    private int CountOf(string name, TensorProto tensor, int[] shape)
    {
        long count = 1;
        foreach (int size in shape)
        {
            count *= size;
            if (count > MaxCount)
            {
                throw Error(name, tensor, $"is too large: expected at most {MaxCount} numbers.");
            }
        }

        return tensor.Segment == null ? (int)count : throw Error(name, tensor, "is a segment of a larger one: expected whole tensors.");
    }

    private ModelFormatException Error(string name, TensorProto tensor, string problem) =>
        new(path, $"Tensor \"{Printable.Short(name)}\", {OnnxTensor.NameOf(tensor.DataType)} {NamedTensor.ShapeOf(tensor.Dims)}, {problem}");
}
