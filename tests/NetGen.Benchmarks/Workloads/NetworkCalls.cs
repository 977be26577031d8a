namespace NetGen.Benchmarks.Workloads;

/// <summary><c>Forward</c> of a generated network.</summary>
internal delegate void ForwardCall(ReadOnlySpan<float> inputs, Span<float> outputs);

/// <summary><c>Descend</c> of a generated network.</summary>
internal delegate float DescendCall(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets, double rate, double l2);

/// <summary><c>Backward</c> into a gradient, then a step of an optimiser.</summary>
internal delegate void StepCall(ReadOnlySpan<float> inputs, ReadOnlySpan<float> targets);

/// <summary>
/// The calls of one generated network. The delegates bind to its methods once, so that a timed call costs what a call across files costs the C
/// peers; a generic peer would look its methods up in each call.
/// </summary>
internal sealed record NetworkCalls(ForwardCall Forward, DescendCall Descend, StepCall Step, ParallelCalls Parallel)
{
    /// <summary>A network with the workload's weights.</summary>
    public static NetworkCalls Load<TNetwork>(WorkloadData data)
        where TNetwork : class, INetwork<TNetwork, float>
    {
        TNetwork network = TNetwork.Create();
        for (int layer = 1; layer <= TNetwork.LayerCount; layer++)
        {
            CopyLayer(network, layer, data.Weights[layer - 1], data.Biases[layer - 1]);
        }

        return new(network.Forward, network.Descend, BackwardAndStep(network), ParallelCalls.Of(network));
    }

    private static StepCall BackwardAndStep<TNetwork>(TNetwork network)
        where TNetwork : class, INetwork<TNetwork, float>
    {
        GradientDescent<float> optimizer = new(TNetwork.ParameterCount, WorkloadData.LearningRate);
        float[] gradient = new float[TNetwork.ParameterCount];
        return (inputs, targets) =>
        {
            network.Backward(inputs, targets, gradient);
            optimizer.Step(network.Parameters, gradient);
        };
    }

    private static void CopyLayer<TNetwork>(TNetwork network, int layer, float[] weights, float[] biases)
        where TNetwork : class, INetwork<TNetwork, float>
    {
        Span<float> parameters = network.Parameters;
        int inputCount = weights.Length / biases.Length;
        for (int output = 0; output < biases.Length; output++)
        {
            parameters[TNetwork.BiasIndex(layer, output)] = biases[output];
            for (int input = 0; input < inputCount; input++)
            {
                parameters[TNetwork.WeightIndex(layer, output, input)] = weights[(output * inputCount) + input];
            }
        }
    }
}
