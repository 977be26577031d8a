using NetGen.Numerics;
using NetGen.Tests.Numerics.Kernels;

namespace NetGen.Tests.Numerics;

/// <summary>z = W·x + b with stored weights, for rows with padding; the rows of z without it.</summary>
internal sealed record NarrowKernel(NarrowLayer Layer, float[] X, int Rows) : IKernel<float>
{
    /// <summary>Rows of numbers with NaN after each.</summary>
    public static float[] Inputs(int rows, int inputs) => [.. Enumerable.Range(0, rows).SelectMany(row => EveryWidth.Padded<float>(row, inputs))];

    public float[] Run<S, V>()
        where S : struct, ISimd<V, float>
        where V : struct
    {
        int inputs = Layer.Inputs;
        int outputs = Layer.Outputs;
        int xStride = inputs + EveryWidth.Padding;
        int zStride = outputs + EveryWidth.Padding;
        ref float w = ref Layer.Weights[0];
        ref float b = ref Layer.Biases[0];
        float[] z = new float[Rows * zStride];
        switch (Layer.Storage)
        {
            case Storage.Float16:
                DenseFloat16.Forward<S, V>(ref X[0], xStride, ref w, ref b, ref z[0], zStride, Rows, inputs, outputs);
                break;
            case Storage.BFloat16:
                DenseBFloat16.Forward<S, V>(ref X[0], xStride, ref w, ref b, ref z[0], zStride, Rows, inputs, outputs);
                break;
            default:
                DenseInt8.Forward<S, V>(ref X[0], xStride, ref w, ref Layer.Scales[0], ref b, ref z[0], zStride, Rows, inputs, outputs);
                break;
        }

        return Layout.WithoutPadding(z, Rows, outputs);
    }
}
