using NetGen.Numerics;

namespace NetGen.CodeGeneration.Narrow;

/// <summary>Rounds a network's weights to 16 or 8 bits and puts them where its kernels read them.</summary>
internal static class NarrowParameters
{
    /// <summary>The little-endian bytes of the words that <see cref="NarrowLayout"/> arranges.</summary>
    /// <param name="storage">How weights are stored: in 16 or 8 bits.</param>
    /// <param name="sizes">Units of each layer, the inputs first.</param>
    /// <param name="parameters">The weights of each layer, input by input, then the biases of each layer; all finite.</param>
    public static byte[] Pack(Storage storage, IReadOnlyList<int> sizes, float[] parameters)
    {
        NarrowLayout layout = new(storage, sizes);
        byte[] bytes = new byte[layout.Count * sizeof(float)];
        int weight = 0;
        int bias = parameters.Length - sizes.Skip(1).Sum();
        for (int layer = 1; layer < sizes.Count; layer++)
        {
            ArraySegment<float> weights = new(parameters, weight, sizes[layer - 1] * sizes[layer]);
            int start = checked((int)(layout.Weights(layer) * sizeof(float)));
            if (storage == Storage.Int8)
            {
                PackBytes(weights, sizes[layer], bytes, start, (int)(layout.Scales(layer) * sizeof(float)));
            }
            else
            {
                PackHalves(weights, sizes[layer], storage == Storage.Float16 ? SmallFloat.Float16 : SmallFloat.BFloat16, bytes, start);
            }

            Buffer.BlockCopy(parameters, bias * sizeof(float), bytes, (int)(layout.Biases(layer) * sizeof(float)), sizes[layer] * sizeof(float));
            weight += weights.Count;
            bias += sizes[layer];
        }

        return bytes;
    }

    private static void PackHalves(ArraySegment<float> weights, int outputs, SmallFloat format, byte[] bytes, int start)
    {
        for (int k = 0; k < weights.Count; k++)
        {
            int bits = format.FromDouble(weights.Array[weights.Offset + k]);
            int place = start + (int)(NarrowWeights.Index(k / outputs, k % outputs, outputs) * sizeof(ushort));
            bytes[place] = (byte)bits;
            bytes[place + 1] = (byte)(bits >> 8);
        }
    }

    private static void PackBytes(ArraySegment<float> weights, int outputs, byte[] bytes, int start, int scaleStart)
    {
        float[] scales = new float[outputs];
        for (int k = 0; k < weights.Count; k++)
        {
            scales[k % outputs] = Math.Max(scales[k % outputs], Math.Abs(weights.Array[weights.Offset + k]));
        }

        scales = Array.ConvertAll(scales, NarrowWeights.Int8Scale);
        Buffer.BlockCopy(scales, 0, bytes, scaleStart, outputs * sizeof(float));
        for (int k = 0; k < weights.Count; k++)
        {
            int place = start + (int)NarrowWeights.Index(k / outputs, k % outputs, outputs);
            bytes[place] = unchecked((byte)NarrowWeights.ToInt8(weights.Array[weights.Offset + k], scales[k % outputs]));
        }
    }
}
