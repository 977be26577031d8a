using System.Runtime.InteropServices;
using NetGen.Numerics;
using NetGen.Tests.Numerics.Kernels;

namespace NetGen.Tests.Numerics;

/// <summary>A layer whose weights are stored in fewer bits, with a vector after each array.</summary>
internal sealed class NarrowLayer
{
    /// <summary>Stores weights, <c>W[input, output]</c> at input · outputs + output.</summary>
    public NarrowLayer(Storage storage, float[] weights, float[] biases, int inputs, int outputs)
    {
        Storage = storage;
        Inputs = inputs;
        Outputs = outputs;
        Biases = [.. biases.AsSpan(0, outputs), .. new float[EveryWidth.Padding]];
        Scales = new float[outputs + EveryWidth.Padding];
        int size = storage == Storage.Int8 ? 1 : 2;
        Weights = new float[(((NarrowWeights.Count(inputs, outputs) * size) + 3) / sizeof(float)) + EveryWidth.Padding];
        for (int output = 0; output < outputs; output++)
        {
            int column = output;
            float largest = Enumerable.Range(0, inputs).Max(input => MathF.Abs(weights[(input * outputs) + column]));
            Scales[output] = NarrowWeights.Int8Scale(largest);
            for (int input = 0; input < inputs; input++)
            {
                Put((int)NarrowWeights.Index(input, output, outputs), weights[(input * outputs) + output], Scales[output]);
            }
        }
    }

    public Storage Storage { get; }

    public int Inputs { get; }

    public int Outputs { get; }

    public float[] Weights { get; }

    public float[] Biases { get; }

    public float[] Scales { get; }

    /// <summary>The float that a weight of 16 bits stands for.</summary>
    public static float Rounded(Storage storage, float weight)
    {
        if (storage == Storage.Float16)
        {
            return (float)(Half)weight;
        }

        uint bits = BitConverter.SingleToUInt32Bits(weight);
        uint below = bits & 0xFFFF;
        uint upper = bits >> 16;
        bool up = below > 0x8000 || (below == 0x8000 && (upper & 1) == 1);
        return BitConverter.UInt32BitsToSingle((up ? upper + 1 : upper) << 16);
    }

    private void Put(int index, float weight, float scale)
    {
        Span<ushort> words = MemoryMarshal.Cast<float, ushort>(Weights.AsSpan());
        switch (Storage)
        {
            case Storage.Float16:
                words[index] = BitConverter.HalfToUInt16Bits((Half)weight);
                break;
            case Storage.BFloat16:
                words[index] = (ushort)(BitConverter.SingleToUInt32Bits(Rounded(Storage, weight)) >> 16);
                break;
            default:
                MemoryMarshal.AsBytes(Weights.AsSpan())[index] = (byte)NarrowWeights.ToInt8(weight, scale);
                break;
        }
    }
}
