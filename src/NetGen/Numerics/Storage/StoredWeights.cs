using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>Weights in fewer bits, and where they lie: pure arithmetic, which the generator does when it compiles a network.</summary>
/// <remarks>
/// In every storage the weights of two inputs, 2p and 2p + 1, lie side by side for each output: <c>[p][output][2]</c>. A lane of 32 bits holds such a
/// pair of 16-bit weights, whatever the vector width. The partner of an odd last input is 0.
/// </remarks>
internal static class StoredWeights
{
    /// <summary>The largest integer of an 8-bit weight; −128 is not used, so that weights are symmetric.</summary>
    public const int MaxInt8 = 127;

    /// <summary>Numbers that a layer's weights take, the partner of an odd input among them.</summary>
    public static long Count(int inputs, int outputs) => (inputs + (inputs & 1L)) * outputs;

    /// <summary>Where the weight from an input to an output lies.</summary>
    public static long Index(int input, int output, int outputs) => (((input / 2 * (long)outputs) + output) * 2) + (input % 2);

    /// <summary>The bits of the half-precision number nearest to a finite weight, ties to even; those of infinity from 65520 on.</summary>
    public static ushort ToFloat16(float weight)
    {
        const uint Smallest = 0x38800000;    // 2⁻¹⁴, the least normal half
        const uint Overflow = 0x477FF000;    // 65520, halfway from 65504 to 2¹⁶
        uint bits = new SingleBits(weight).Bits;
        uint sign = bits >> 16 & 0x8000;
        uint magnitude = bits & 0x7FFF_FFFF;
        if (magnitude < Smallest)
        {
            // Subnormal halves are multiples of 2⁻²⁴; a double holds the quotient exactly.
            return (ushort)(sign | (uint)Math.Round(Math.Abs((double)weight) * (1 << 24)));
        }

        return (ushort)(sign | (magnitude >= Overflow ? 0x7C00 : (RoundOff(magnitude, 13) - (Smallest - 0x0080_0000)) >> 13));
    }

    /// <summary>The upper half of the bits of a finite weight, rounded to nearest, ties to even; those of infinity where that overflows.</summary>
    public static ushort ToBFloat16(float weight) => (ushort)(RoundOff(new SingleBits(weight).Bits, 16) >> 16);

    /// <summary><c>s = max|W| / 127</c>, the scale of an output's weights.</summary>
    public static float Int8Scale(float largest) => largest / MaxInt8;

    /// <summary><c>q = W/s</c> rounded to nearest, ties to even; 0 where s is 0.</summary>
    public static sbyte ToInt8(float weight, float scale)
    {
        // Only a scale that is subnormal, so itself rounded coarsely, gives quotients beyond 127.
        double quotient = scale == 0 ? 0 : Math.Round((double)(weight / scale));
        return (sbyte)Math.Max(-MaxInt8, Math.Min(MaxInt8, quotient));
    }

    /// <summary>The largest integer of a row of inputs: with weights up to 127 no sum of that many products leaves 32 bits.</summary>
    public static int MaxInput(int inputs) => (int)Math.Min(short.MaxValue, int.MaxValue / (MaxInt8 * (long)inputs));

    /// <summary>Adds what rounds to even the bits above the lowest <paramref name="count"/>.</summary>
    private static uint RoundOff(uint bits, int count) => bits + ((1u << (count - 1)) - 1) + (bits >> count & 1);

    /// <summary>A float and its bits, which BitConverter does not give in every target.</summary>
    [StructLayout(LayoutKind.Explicit)]
    private readonly struct SingleBits(float value)
    {
        [FieldOffset(0)]
        public readonly uint Bits;

        [FieldOffset(0)]
        private readonly float value = value;
    }
}
