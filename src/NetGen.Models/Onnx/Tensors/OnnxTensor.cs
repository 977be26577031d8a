using Google.Protobuf;
using Onnx;
using DataType = Onnx.TensorProto.Types.DataType;

namespace NetGen.Models;

/// <summary>Tensors to write, and the types of their numbers.</summary>
internal static class OnnxTensor
{
    /// <summary>A tensor of numbers.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="values">Its numbers, the last dimension fastest.</param>
    /// <param name="type">Float32 or Float64.</param>
    /// <param name="shape">The sizes of its dimensions; none for one number.</param>
    public static TensorProto Of(string name, double[] values, NumberType type, params long[] shape)
    {
        TensorProto tensor = new() { Name = name, DataType = (int)DataTypeOf(type), RawData = ByteString.CopyFrom(NumberBytes.Write(values, type)) };
        tensor.Dims.Add(shape);
        return tensor;
    }

    /// <summary>What ONNX calls a type.</summary>
    public static DataType DataTypeOf(NumberType type) => type switch
    {
        NumberType.Float16 => DataType.Float16,
        NumberType.BFloat16 => DataType.Bfloat16,
        NumberType.Float32 => DataType.Float,
        NumberType.Float64 => DataType.Double,
    };

    /// <summary>A type of numbers as ONNX writes it: <c>FLOAT16</c>.</summary>
    public static string NameOf(int type) => ((DataType)type).ToString().ToUpperInvariant();

    /// <summary>The floating-point type that ONNX numbers so, or null.</summary>
    public static NumberType? NumberTypeOf(int type) => (DataType)type switch
    {
        DataType.Float16 => NumberType.Float16,
        DataType.Bfloat16 => NumberType.BFloat16,
        DataType.Float => NumberType.Float32,
        DataType.Double => NumberType.Float64,
        _ => null,
    };
}
