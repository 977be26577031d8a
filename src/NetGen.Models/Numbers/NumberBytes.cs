using System.Runtime.InteropServices;
using NetGen.CodeGeneration.Narrow;

namespace NetGen.Models;

/// <summary>Numbers from and to the bytes of a file.</summary>
internal static class NumberBytes
{
    /// <summary>Bytes of one number.</summary>
    public static int SizeOf(NumberType type) => type switch
    {
        NumberType.Float16 or NumberType.BFloat16 => sizeof(ushort),
        NumberType.Float32 => sizeof(float),
        NumberType.Float64 => sizeof(double),
    };

    /// <summary>The numbers in some bytes. Double holds each of them exactly.</summary>
    /// <param name="bytes">As many numbers as fit.</param>
    /// <param name="type">What they are.</param>
    /// <param name="isBigEndian">Whether the first byte of a number is its highest.</param>
    public static double[] Read(ReadOnlySpan<byte> bytes, NumberType type, bool isBigEndian = false)
    {
        ReadOnlySpan<byte> native = isBigEndian == BitConverter.IsLittleEndian ? Reversed(bytes, SizeOf(type)) : bytes;
        return type switch
        {
            NumberType.Float16 => Numbers<ushort>(native, bits => SmallFloat.Float16.ToDouble(bits)),
            NumberType.BFloat16 => Numbers<ushort>(native, bits => SmallFloat.BFloat16.ToDouble(bits)),
            NumberType.Float32 => Numbers<float>(native, value => value),
            NumberType.Float64 => Numbers<double>(native, value => value),
        };
    }

    /// <summary>The little-endian bytes of numbers, each rounded to the nearest of the type.</summary>
    public static byte[] Write(double[] values, NumberType type)
    {
        byte[] native = type switch
        {
            NumberType.Float16 => Bytes(Array.ConvertAll(values, value => (ushort)SmallFloat.Float16.FromDouble(value))),
            NumberType.BFloat16 => Bytes(Array.ConvertAll(values, value => (ushort)SmallFloat.BFloat16.FromDouble(value))),
            NumberType.Float32 => Bytes(Array.ConvertAll(values, value => (float)value)),
            NumberType.Float64 => Bytes(values),
        };
        return BitConverter.IsLittleEndian ? native : Reversed(native, SizeOf(type));
    }

    private static double[] Numbers<T>(ReadOnlySpan<byte> bytes, Func<T, double> toDouble)
        where T : struct
    {
        ReadOnlySpan<T> stored = MemoryMarshal.Cast<byte, T>(bytes);
        double[] numbers = new double[stored.Length];
        for (int i = 0; i < numbers.Length; i++)
        {
            numbers[i] = toDouble(stored[i]);
        }

        return numbers;
    }

    private static byte[] Bytes<T>(T[] values)
        where T : struct => MemoryMarshal.AsBytes(values.AsSpan()).ToArray();

    private static byte[] Reversed(ReadOnlySpan<byte> bytes, int size)
    {
        byte[] reversed = bytes.ToArray();
        for (int start = 0; start + size <= reversed.Length; start += size)
        {
            Array.Reverse(reversed, start, size);
        }

        return reversed;
    }
}
