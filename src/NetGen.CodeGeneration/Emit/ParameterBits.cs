using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Narrow;

namespace NetGen.CodeGeneration.Emit;

/// <summary>The bits of trained parameters, as the literals of the network's precision hold them.</summary>
internal static class ParameterBits
{
    /// <summary>
    /// The parameters and <paramref name="slack"/> zeros: one double or two floats in each element, among which weights of 16 or 8 bits lie.
    /// </summary>
    public static ulong[] Of(NetworkModel model, int slack)
    {
        byte[] bytes = BytesOf(model);
        int size = model.Precision == Precision.Double ? sizeof(double) : sizeof(float);
        ulong[] bits = new ulong[(bytes.Length + (slack * size) + sizeof(ulong) - 1) / sizeof(ulong)];
        Buffer.BlockCopy(bytes, 0, bits, 0, bytes.Length);
        return bits;
    }

    private static byte[] BytesOf(NetworkModel model)
    {
        ImportedWeights weights = model.Weights!.Parameters;
        byte[] bytes = Convert.FromBase64String(weights.Text);
        bool hasDoubles = weights.Format == "Float64";
        if (model.Precision == Precision.Double)
        {
            return hasDoubles ? bytes : Bytes(Array.ConvertAll(Floats(bytes), number => (double)number), sizeof(double));
        }

        if (model.HasNarrowWeights)
        {
            return NarrowParameters.Pack(model.Storage, [.. model.Sizes], hasDoubles ? Rounded(bytes) : Floats(bytes));
        }

        return hasDoubles ? Bytes(Rounded(bytes), sizeof(float)) : bytes;
    }

    private static float[] Floats(byte[] bytes)
    {
        float[] numbers = new float[bytes.Length / sizeof(float)];
        Buffer.BlockCopy(bytes, 0, numbers, 0, bytes.Length);
        return numbers;
    }

    private static float[] Rounded(byte[] bytes)
    {
        double[] numbers = new double[bytes.Length / sizeof(double)];
        Buffer.BlockCopy(bytes, 0, numbers, 0, bytes.Length);
        return Array.ConvertAll(numbers, number => (float)number);
    }

    private static byte[] Bytes(Array numbers, int size)
    {
        byte[] bytes = new byte[numbers.Length * size];
        Buffer.BlockCopy(numbers, 0, bytes, 0, bytes.Length);
        return bytes;
    }
}
