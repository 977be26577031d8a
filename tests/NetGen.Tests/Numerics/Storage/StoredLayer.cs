extern alias generator;

using System.Runtime.InteropServices;
using NetGen.Tests.Numerics.Kernels;
using StoredWeights = generator::NetGen.Numerics.StoredWeights;

namespace NetGen.Tests.Numerics;

/// <summary>A layer whose weights are stored in fewer bits, with a vector's bytes behind each array.</summary>
internal sealed class StoredLayer
{
    private const int VectorBytes = 64;

    /// <summary>Stores weights, <c>W[input, output]</c> at input · outputs + output.</summary>
    public StoredLayer(Storage storage, float[] weights, float[] biases, int inputs, int outputs)
    {
        Storage = storage;
        Inputs = inputs;
        Outputs = outputs;
        Biases = [.. biases.AsSpan(0, outputs), .. new float[EveryWidth.Padding]];
        Scales = new float[outputs + EveryWidth.Padding];
        int size = storage == Storage.Int8 ? 1 : 2;
        Weights = new byte[(StoredWeights.Count(inputs, outputs) * size) + VectorBytes];
        for (int output = 0; output < outputs; output++)
        {
            int column = output;
            float largest = Enumerable.Range(0, inputs).Max(input => MathF.Abs(weights[(input * outputs) + column]));
            Scales[output] = StoredWeights.Int8Scale(largest);
            for (int input = 0; input < inputs; input++)
            {
                Put((int)StoredWeights.Index(input, output, outputs), weights[(input * outputs) + output], Scales[output]);
            }
        }
    }

    public Storage Storage { get; }

    public int Inputs { get; }

    public int Outputs { get; }

    public byte[] Weights { get; }

    public float[] Biases { get; }

    public float[] Scales { get; }

    private void Put(int index, float weight, float scale)
    {
        Span<ushort> words = MemoryMarshal.Cast<byte, ushort>(Weights.AsSpan());
        switch (Storage)
        {
            case Storage.Float16:
                words[index] = StoredWeights.ToFloat16(weight);
                break;
            case Storage.BFloat16:
                words[index] = StoredWeights.ToBFloat16(weight);
                break;
            default:
                Weights[index] = (byte)StoredWeights.ToInt8(weight, scale);
                break;
        }
    }
}
