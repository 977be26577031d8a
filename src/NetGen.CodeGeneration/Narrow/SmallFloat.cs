namespace NetGen.CodeGeneration.Narrow;

/// <summary>
/// A floating-point format of 16 bits: sign, exponent and fraction, as IEEE 754 arranges them. It stands for types that netstandard2.0 lacks.
/// </summary>
internal sealed class SmallFloat
{
    /// <summary>IEEE 754 half precision.</summary>
    public static readonly SmallFloat Float16 = new(exponentBits: 5, fractionBits: 10);

    /// <summary>The upper half of a single.</summary>
    public static readonly SmallFloat BFloat16 = new(exponentBits: 8, fractionBits: 7);

    private const int SignBit = 1 << 15;
    private readonly int fractionBits;
    private readonly int bias;
    private readonly int infinity;

    private SmallFloat(int exponentBits, int fractionBits)
    {
        this.fractionBits = fractionBits;
        bias = (1 << (exponentBits - 1)) - 1;
        infinity = ((1 << exponentBits) - 1) << fractionBits;
    }

    /// <summary>The number that 16 bits stand for, exactly.</summary>
    public double ToDouble(int bits)
    {
        int magnitude = bits & ~SignBit;
        int exponent = magnitude >> fractionBits;
        int fraction = magnitude - (exponent << fractionBits);
        double value = magnitude > infinity ? double.NaN
            : magnitude == infinity ? double.PositiveInfinity
            : exponent == 0 ? fraction * PowerOfTwo(1 - bias - fractionBits)
            : (fraction + (1 << fractionBits)) * PowerOfTwo(exponent - bias - fractionBits);
        return (bits & SignBit) == 0 ? value : -value;
    }

    /// <summary>The bits of the nearest number; of two equally near ones, of that whose last bit is 0. What is too large becomes infinite.</summary>
    public int FromDouble(double value)
    {
        long bits = BitConverter.DoubleToInt64Bits(value);
        int sign = bits < 0 ? SignBit : 0;
        if (double.IsNaN(value))
        {
            return sign | infinity | (1 << (fractionBits - 1));
        }

        double magnitude = Math.Abs(value);
        if (magnitude >= PowerOfTwo(bias + 1))
        {
            return sign | infinity;
        }

        // Numbers below the smallest normal one have its exponent.
        int exponent = Math.Max((int)((bits >> 52) & 0x7FF) - 1023, 1 - bias);
        int steps = (int)Math.Round(magnitude / PowerOfTwo(exponent - fractionBits), MidpointRounding.ToEven);

        // The leading bit of a normal number's steps adds 1 to the exponent, and so does a carry out of the fraction.
        return sign | (((exponent + bias - 1) << fractionBits) + steps);
    }

    private static double PowerOfTwo(int exponent) => BitConverter.Int64BitsToDouble((exponent + 1023L) << 52);
}
