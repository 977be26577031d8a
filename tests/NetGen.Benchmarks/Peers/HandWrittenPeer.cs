using NetGen.Benchmarks.Workloads;

namespace NetGen.Benchmarks.Peers;

/// <summary>A network by hand, row by row, weights <c>[output][input]</c>.</summary>
/// <typeparam name="TMath">The inner loops.</typeparam>
internal sealed class HandWrittenPeer<TMath> : IPeer
    where TMath : struct, ILayerMath
{
    private readonly WorkloadData data;
    private readonly Topology topology;
    private readonly float[][] weights;
    private readonly float[][] biases;
    private readonly float[][] weightGradient;
    private readonly float[][] biasGradient;
    private readonly float[][] a;
    private readonly float[][] delta;
    private readonly float[] outputs;

    public HandWrittenPeer(Workload workload)
    {
        data = workload.Data;
        topology = workload.Topology;
        weights = [.. data.Weights.Select(layer => layer.ToArray())];
        biases = [.. data.Biases.Select(layer => layer.ToArray())];
        weightGradient = [.. weights.Select(layer => new float[layer.Length])];
        biasGradient = [.. biases.Select(layer => new float[layer.Length])];
        a = [.. topology.Sizes.Select(size => new float[size])];
        delta = [.. topology.Sizes.Select(size => new float[size])];
        outputs = new float[256 * data.OutputCount];
    }

    public bool CanTrain => true;

    public ReadOnlySpan<float> Outputs => outputs;

    public void Forward(int first, int rowCount)
    {
        for (int row = 0; row < rowCount; row++)
        {
            ForwardRow(data.InputRows(first + row, 1)).CopyTo(outputs.AsSpan(row * data.OutputCount));
        }
    }

    public void Train(int first, int rowCount)
    {
        for (int row = first; row < first + rowCount; row++)
        {
            BackwardRow(data.InputRows(row, 1), data.TargetRows(row, 1), rowCount);
        }

        for (int l = 0; l < topology.LayerCount; l++)
        {
            Descend(weights[l], weightGradient[l]);
            Descend(biases[l], biasGradient[l]);
        }
    }

    private static void Descend(float[] parameters, float[] gradient)
    {
        TMath.AddScaled(gradient, -WorkloadData.LearningRate, parameters);
        Array.Clear(gradient);
    }

    private ReadOnlySpan<float> ForwardRow(ReadOnlySpan<float> input)
    {
        for (int l = 0; l < topology.LayerCount; l++)
        {
            float[] output = a[l + 1];
            for (int j = 0; j < output.Length; j++)
            {
                output[j] = biases[l][j] + TMath.Dot(weights[l].AsSpan(j * input.Length, input.Length), input);
            }

            TMath.Activate(topology.Activations[l], output);
            input = output;
        }

        return input;
    }

    private void BackwardRow(ReadOnlySpan<float> input, ReadOnlySpan<float> target, int rowCount)
    {
        ReadOnlySpan<float> output = ForwardRow(input);
        for (int j = 0; j < output.Length; j++)
        {
            delta[^1][j] = (output[j] - target[j]) / rowCount;
        }

        for (int l = topology.LayerCount - 1; l >= 0; l--)
        {
            TMath.ActivateBackward(topology.Activations[l], a[l + 1], delta[l + 1]);
            AddGradient(l, l > 0 ? a[l] : input);
            if (l > 0)
            {
                TransposedProduct(l);
            }
        }
    }

    private void AddGradient(int l, ReadOnlySpan<float> input)
    {
        for (int j = 0; j < delta[l + 1].Length; j++)
        {
            biasGradient[l][j] += delta[l + 1][j];
            TMath.AddScaled(input, delta[l + 1][j], weightGradient[l].AsSpan(j * input.Length, input.Length));
        }
    }

    private void TransposedProduct(int l)
    {
        float[] result = delta[l];
        Array.Clear(result);
        for (int j = 0; j < delta[l + 1].Length; j++)
        {
            TMath.AddScaled(weights[l].AsSpan(j * result.Length, result.Length), delta[l + 1][j], result);
        }
    }
}
