using System.Buffers.Binary;

namespace NetGen.Models.Tests.Numbers;

public class NumberBytesTests
{
    private static readonly double[] Values = [1, -2.5, 0, -0.0, 0.0078125];

    [Theory]
    [InlineData(NumberType.Float16)]
    [InlineData(NumberType.BFloat16)]
    [InlineData(NumberType.Float32)]
    [InlineData(NumberType.Float64)]
    internal void Numbers_that_a_type_has_come_back_to_the_bit(NumberType type)
    {
        byte[] bytes = NumberBytes.Write(Values, type);

        Assert.Equal(Values.Length * NumberBytes.SizeOf(type), bytes.Length);
        Assert.Equal(Bits(Values), Bits(NumberBytes.Read(bytes, type)));
    }

    [Fact]
    public void Bytes_are_little_endian_unless_they_are_said_to_be_big_endian()
    {
        byte[] little = new byte[4];
        byte[] big = new byte[4];
        BinaryPrimitives.WriteSingleLittleEndian(little, -2.5f);
        BinaryPrimitives.WriteSingleBigEndian(big, -2.5f);

        Assert.Equal(little, NumberBytes.Write([-2.5], NumberType.Float32));
        Assert.Equal([-2.5], NumberBytes.Read(little, NumberType.Float32));
        Assert.Equal([-2.5], NumberBytes.Read(big, NumberType.Float32, isBigEndian: true));
    }

    [Fact]
    public void The_common_type_of_several_holds_the_numbers_of_each()
    {
        Assert.Equal(NumberType.Float16, NumberTypes.Common([NumberType.Float16, NumberType.Float16]));
        Assert.Equal(NumberType.Float32, NumberTypes.Common([NumberType.Float16, NumberType.BFloat16, NumberType.Float16]));
        Assert.Equal(NumberType.Float64, NumberTypes.Common([NumberType.Float64, NumberType.BFloat16]));
    }

    private static long[] Bits(double[] values) => Array.ConvertAll(values, BitConverter.DoubleToInt64Bits);
}
