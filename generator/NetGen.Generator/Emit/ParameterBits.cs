using NetGen.Generator.Model;

namespace NetGen.Generator.Emit;

/// <summary>The bits of trained parameters, as the literals of the network's precision hold them.</summary>
internal static class ParameterBits
{
    /// <summary>The parameters and <paramref name="slack"/> zeros: one double or two floats in each element.</summary>
    public static ulong[] Of(NetworkModel model, int slack)
    {
        ImportedWeights weights = model.Weights!.Parameters;
        byte[] bytes = Convert.FromBase64String(weights.Text);
        int count = bytes.Length / (weights.Format == "Float64" ? sizeof(double) : sizeof(float));
        return model.Precision == Precision.Double
            ? [.. Enumerable.Range(0, count + slack).Select(index => index < count ? DoubleBits(Number(bytes, weights.Format, index)) : 0)]
            : [.. Enumerable.Range(0, (count + slack + 1) / 2).Select(pair => Single(2 * pair) | ((ulong)Single((2 * pair) + 1) << 32))];

        uint Single(int index) => index < count ? SingleBits((float)Number(bytes, weights.Format, index)) : 0;
    }

    private static double Number(byte[] bytes, string format, int index) => format == "Float64"
        ? BitConverter.ToDouble(bytes, index * sizeof(double))
        : BitConverter.ToSingle(bytes, index * sizeof(float));

    private static ulong DoubleBits(double number) => unchecked((ulong)BitConverter.DoubleToInt64Bits(number));

    private static uint SingleBits(float number) => BitConverter.ToUInt32(BitConverter.GetBytes(number), 0);
}
