using Google.Protobuf;
using Onnx;
using DataType = Onnx.TensorProto.Types.DataType;

namespace NetGen.Models.Tests.Onnx.Tensors;

public class TensorReaderTests
{
    private const string Name = "model.onnx";

    [Theory]
    [InlineData(NumberType.Float16)]
    [InlineData(NumberType.BFloat16)]
    [InlineData(NumberType.Float32)]
    [InlineData(NumberType.Float64)]
    internal void Numbers_are_read_from_bytes_and_from_their_field(NumberType type)
    {
        double[] values = [0.5, -2, 0, 96];
        TensorProto raw = OnnxTensor.Of("t", values, type, 2, 2);

        // Bits whose sign was extended to the whole integer are the same bits.
        TensorProto typed = new() { Name = "t", DataType = raw.DataType, Dims = { 2, 2 } };
        switch (type)
        {
            case NumberType.Float16:
                typed.Int32Data.Add(values.Select(value => (int)BitConverter.HalfToInt16Bits((Half)value)));
                break;
            case NumberType.BFloat16:
                typed.Int32Data.Add(values.Select(value => BitConverter.SingleToInt32Bits((float)value) >> 16));
                break;
            case NumberType.Float32:
                typed.FloatData.Add(values.Select(value => (float)value));
                break;
            default:
                typed.DoubleData.Add(values);
                break;
        }

        foreach (TensorProto tensor in new[] { raw, typed })
        {
            NamedTensor read = Reader().Read("t", tensor);
            Assert.Equal(("t", type), (read.Name, read.Type));
            Assert.Equal([2, 2], read.Shape);
            Assert.Equal(values, read.Values);
        }
    }

    [Fact]
    public void Integers_are_read_from_bytes_and_from_their_field()
    {
        TensorProto raw = new() { DataType = (int)DataType.Int64, Dims = { 2 }, RawData = ByteString.CopyFrom(1, 0, 0, 0, 0, 0, 0, 0, 255, 255, 255, 255, 255, 255, 255, 255) };
        TensorProto typed = new() { DataType = (int)DataType.Int64, Dims = { 2 }, Int64Data = { 1, -1 } };

        Assert.Equal([1, -1], Reader().ReadIntegers("t", raw));
        Assert.Equal([1, -1], Reader().ReadIntegers("t", typed));
        Assert.Equal([0, 1], Reader().ReadIntegers("t", new() { DataType = (int)DataType.Bool, Dims = { 2 }, RawData = ByteString.CopyFrom(0, 1) }));
    }

    [Fact]
    public void Data_that_do_not_fill_the_shape_are_refused()
    {
        Assert.Equal(
            "Tensor \"t\", FLOAT [2, 2], has 12 bytes of data: expected 16. Export or copy the model again.",
            Problem(new() { Name = "t", DataType = (int)DataType.Float, Dims = { 2, 2 }, RawData = ByteString.CopyFrom(new byte[12]) }));
        Assert.Equal(
            "Tensor \"t\", FLOAT [2], has 3 elements: expected 2. Export or copy the model again.",
            Problem(new() { Name = "t", DataType = (int)DataType.Float, Dims = { 2 }, FloatData = { 1, 2, 3 } }));
        Assert.Equal(
            "Tensor \"t\", FLOAT [2], has 0 elements: expected 2. Export or copy the model again.",
            Problem(new() { Name = "t", DataType = (int)DataType.Float, Dims = { 2 }, DoubleData = { 1, 2 } }));
    }

    [Fact]
    public void Empty_and_absurd_shapes_are_refused()
    {
        const string range = "is empty or too large: expected sizes from 1 to 2147483647.";

        Assert.Equal($"Tensor \"t\", FLOAT [2, 0], {range}", ProblemOfShape(2, 0));
        Assert.Equal($"Tensor \"t\", FLOAT [-1], {range}", ProblemOfShape(-1));
        Assert.Equal($"Tensor \"t\", FLOAT [4611686018427387904], {range}", ProblemOfShape(1L << 62));
        Assert.Equal("Tensor \"t\", FLOAT [65536, 65536, 65536, 65536], is too large: expected at most 268435455 numbers.", ProblemOfShape(65536, 65536, 65536, 65536));
    }

    [Fact]
    public void Other_types_and_segments_are_refused()
    {
        Assert.Equal(
            "Tensor \"t\", INT8 [1], has numbers of a type that NetGen does not support: expected FLOAT, DOUBLE, FLOAT16 or BFLOAT16. Convert the model before the export.",
            Problem(new() { Name = "t", DataType = (int)DataType.Int8, Dims = { 1 }, RawData = ByteString.CopyFrom(1) }));
        Assert.Equal(
            "Tensor \"t\", FLOAT [1], is a segment of a larger one: expected whole tensors.",
            Problem(new() { Name = "t", DataType = (int)DataType.Float, Dims = { 1 }, FloatData = { 1 }, Segment = new() { Begin = 0, End = 1 } }));
    }

    private static TensorReader Reader() => new(Name, new(Name, 0));

    private static string ProblemOfShape(params long[] shape) => Problem(new() { Name = "t", DataType = (int)DataType.Float, Dims = { shape } });

    private static string Problem(TensorProto tensor) => Assert.Throws<ModelFormatException>(() => Reader().Read("t", tensor)).Problem;
}
