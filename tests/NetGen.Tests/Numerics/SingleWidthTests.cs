using System.Runtime.InteropServices;

namespace NetGen.Tests.Numerics;

public class SingleWidthTests
{
    public static TheoryData<string> Functions => Accuracy.AllFunctions;

    [Theory]
    [MemberData(nameof(Functions))]
    public void A_lane_gets_the_same_bits_at_every_width(string function)
    {
        const int Step = 49_999;
        float[] arguments = new float[(int)(uint.MaxValue / Step)];
        for (int i = 0; i < arguments.Length; i++)
        {
            arguments[i] = BitConverter.UInt32BitsToSingle((uint)i * Step);
        }

        byte[] scalar = Bytes(SingleFunctions.Map(function, 32, arguments));
        foreach (int bits in SingleFunctions.Widths)
        {
            Assert.True(scalar.AsSpan().SequenceEqual(Bytes(SingleFunctions.Map(function, bits, arguments))), $"{function} differs at {bits} bits.");
        }
    }

    // NaNs differ in their payload, which IEEE 754 leaves open.
    private static byte[] Bytes(float[] results) =>
        MemoryMarshal.AsBytes<float>([.. results.Select(result => float.IsNaN(result) ? float.NaN : result)]).ToArray();
}
