using System.Runtime.InteropServices;

namespace NetGen.Tests.Numerics;

public class DoubleWidthTests
{
    public static TheoryData<string> Functions => Accuracy.AllFunctions;

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_lane_gets_the_same_bits_at_every_width(string function)
    {
        const ulong Step = ulong.MaxValue / 79_999;
        double[] arguments = new double[79_999];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = BitConverter.UInt64BitsToDouble((ulong)i * Step);
        }

        byte[] scalar = Bytes(DoubleFunctions.Map(function, 64, arguments));
        foreach (int bits in DoubleFunctions.Widths)
        {
            Assert.True(scalar.AsSpan().SequenceEqual(Bytes(DoubleFunctions.Map(function, bits, arguments))), $"{function} differs at {bits} bits.");
        }
    }

    // NaNs differ in their payload, which IEEE 754 leaves open.
    private static byte[] Bytes(double[] results) =>
        MemoryMarshal.AsBytes<double>([.. results.Select(result => double.IsNaN(result) ? double.NaN : result)]).ToArray();
}
