using System.Numerics.Tensors;

namespace NetGen.Benchmarks.Peers;

/// <summary>The same network on <see cref="TensorPrimitives"/>, which vectorises each operation.</summary>
internal readonly struct Tensors : ILayerMath
{
    public static float Dot(ReadOnlySpan<float> x, ReadOnlySpan<float> y) => TensorPrimitives.Dot(x, y);

    public static void AddScaled(ReadOnlySpan<float> x, float factor, Span<float> y) => TensorPrimitives.MultiplyAdd(x, factor, y, y);

    public static void Activate(Activation activation, Span<float> z)
    {
        switch (activation)
        {
            case Activation.Sigmoid:
                TensorPrimitives.Sigmoid(z, z);
                break;
            case Activation.Tanh:
                TensorPrimitives.Tanh(z, z);
                break;
            case Activation.Relu:
                TensorPrimitives.Max(z, 0, z);
                break;
            case Activation.Softmax:
                TensorPrimitives.SoftMax(z, z);
                break;
            default:
                PlainLoops.Activate(activation, z);
                break;
        }
    }

    public static void ActivateBackward(Activation activation, ReadOnlySpan<float> a, Span<float> delta) =>
        PlainLoops.ActivateBackward(activation, a, delta);
}
