using System.Numerics;

namespace NetGen.Tests.Compilation;

/// <summary>A generated network whose class only the test run knows: its members without reflection.</summary>
/// <typeparam name="T">The type of its numbers.</typeparam>
public abstract class NetworkUnderTest<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    public abstract Topology Topology { get; }

    public abstract int InputCount { get; }

    public abstract int OutputCount { get; }

    public abstract int LayerCount { get; }

    public abstract int ParameterCount { get; }

    public abstract Span<T> Parameters { get; }

    public abstract int WeightIndex(int layer, int output, int input);

    public abstract int BiasIndex(int layer, int output);

    public abstract void Initialize(int seed);

    public abstract void Forward(ReadOnlySpan<T> inputs, Span<T> outputs);

    public abstract T Cost(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double l2 = 0);

    public abstract T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, double l2 = 0);

    public abstract T Backward(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, Span<T> inputGradient, double l2 = 0);

    public abstract T Descend(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, double rate, double l2 = 0);

    public abstract void ForwardParallel(ReadOnlySpan<T> inputs, Span<T> outputs, int maxDegree);

    public abstract T BackwardParallel(ReadOnlySpan<T> inputs, ReadOnlySpan<T> targets, Span<T> gradient, double l2, int maxDegree);

    public abstract void Prepare(int rows, bool training = true);

    public abstract Trace<T> Trace(ReadOnlySpan<T> input, ReadOnlySpan<T> target);

    public abstract void Save(string path);

    public abstract NetworkUnderTest<T> Load(string path);

    public abstract void Save(Stream stream);

    public abstract NetworkUnderTest<T> Load(Stream stream);

    /// <summary>The reference network with the same parameters.</summary>
    public abstract ReferenceNetwork ToReference();

    /// <summary>Takes the parameters of a reference network, rounded to T.</summary>
    public abstract void CopyFrom(ReferenceNetwork reference);

    /// <summary>Weights <c>[layer][output][input]</c> and biases <c>[layer][output]</c>, or their derivatives, as <see cref="Parameters"/> has them.</summary>
    public double[] Flat(double[][][] weights, double[][] biases)
    {
        double[] flat = new double[ParameterCount];
        for (int layer = 1; layer <= LayerCount; layer++)
        {
            for (int output = 0; output < Topology.Sizes[layer]; output++)
            {
                flat[BiasIndex(layer, output)] = biases[layer][output];
                for (int input = 0; input < Topology.Sizes[layer - 1]; input++)
                {
                    flat[WeightIndex(layer, output, input)] = weights[layer][output][input];
                }
            }
        }

        return flat;
    }
}
