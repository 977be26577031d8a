using NetGen.Generator.Model;
using NetGen.Models;

namespace NetGen.Generator.Emit;

/// <summary>The bits of trained parameters, as the literals of the network's precision hold them.</summary>
internal static class ParameterBits
{
    /// <summary>
    /// The parameters and <paramref name="slack"/> zeros: one double or two floats in each element, among which weights of 16 or 8 bits lie.
    /// </summary>
    public static ulong[] Of(NetworkModel model, int slack)
    {
        ImportedWeights weights = model.Weights!.Parameters;
        byte[] bytes = Convert.FromBase64String(weights.Text);
        int count = bytes.Length / (weights.Format == "Float64" ? sizeof(double) : sizeof(float));
        if (model.Precision == Precision.Double)
        {
            return [.. Enumerable.Range(0, count + slack).Select(index => index < count ? DoubleBits(Number(bytes, weights.Format, index)) : 0)];
        }

        float[] floats = [.. Enumerable.Range(0, count).Select(index => (float)Number(bytes, weights.Format, index))];
        byte[] words = model.HasNarrowWeights ? NarrowParameters.Pack(model.Storage, [.. model.Sizes], floats) : Bytes(floats);
        return [.. Enumerable.Range(0, ((words.Length / sizeof(float)) + slack + 1) / 2).Select(pair => Word(2 * pair) | ((ulong)Word((2 * pair) + 1) << 32))];

        uint Word(int index) => index < words.Length / sizeof(float) ? BitConverter.ToUInt32(words, index * sizeof(float)) : 0;
    }

    private static double Number(byte[] bytes, string format, int index) => format == "Float64"
        ? BitConverter.ToDouble(bytes, index * sizeof(double))
        : BitConverter.ToSingle(bytes, index * sizeof(float));

    private static ulong DoubleBits(double number) => unchecked((ulong)BitConverter.DoubleToInt64Bits(number));

    private static byte[] Bytes(float[] numbers)
    {
        byte[] bytes = new byte[numbers.Length * sizeof(float)];
        Buffer.BlockCopy(numbers, 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
