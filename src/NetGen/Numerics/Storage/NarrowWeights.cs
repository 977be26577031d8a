namespace NetGen.Numerics;

/// <summary>Where weights of 16 and 8 bits lie, and how they become integers. The generator computes this too, when it compiles a network.</summary>
/// <remarks>
/// In every storage the weights of two inputs, 2p and 2p + 1, lie side by side for each output: <c>[p][output][2]</c>. A lane of 32 bits holds such a
/// pair of 16-bit weights, whatever the vector width. The partner of an odd last input is 0.
/// </remarks>
internal static class NarrowWeights
{
    /// <summary>The largest integer of an 8-bit weight; −128 is not used, so that weights are symmetric.</summary>
    public const int MaxInt8 = 127;

    /// <summary>Numbers that a layer's weights take, the partner of an odd input among them.</summary>
    public static long Count(int inputs, int outputs) => (inputs + (inputs & 1L)) * outputs;

    /// <summary>Where the weight from an input to an output lies.</summary>
    public static long Index(int input, int output, int outputs) => (((input / 2 * (long)outputs) + output) * 2) + (input % 2);

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
}
