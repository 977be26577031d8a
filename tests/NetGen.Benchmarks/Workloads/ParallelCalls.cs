namespace NetGen.Benchmarks.Workloads;

/// <summary><c>ForwardParallel</c> of a generated network; on one core, <c>Forward</c>.</summary>
internal delegate void ParallelForwardCall(ReadOnlySpan<float> inputs, Span<float> outputs, int degree);

/// <summary><c>BackwardParallel</c> of a generated network into a gradient; on one core, <c>Backward</c>.</summary>
internal delegate void ParallelBackwardCall(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, int degree);

/// <summary>The calls of one generated network on several cores.</summary>
internal sealed record ParallelCalls(ParallelForwardCall Forward, ParallelBackwardCall Backward)
{
    /// <summary>The calls of a network.</summary>
    public static ParallelCalls Of<TNetwork>(TNetwork network)
        where TNetwork : class, INetwork<TNetwork, float>
    {
        float[] gradient = new float[TNetwork.ParameterCount];
        return new(
            (inputs, outputs, degree) =>
            {
                if (degree == 1)
                {
                    network.Forward(inputs, outputs);
                }
                else
                {
                    network.ForwardParallel(inputs, outputs, degree);
                }
            },
            (inputs, targets, degree) =>
            {
                if (degree == 1)
                {
                    network.Backward(inputs, targets, gradient);
                }
                else
                {
                    network.BackwardParallel(inputs, targets, gradient, maxDegree: degree);
                }
            });
    }
}
