using System.ComponentModel;
using NetGen.Functions;

namespace NetGen.Numerics;

/// <summary>First weights: uniform, by Glorot or He, from a generator of random numbers that is the same everywhere.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class WeightInitializer
{
    /// <summary>
    /// Sets biases to 0 and draws the weights of layer after layer, output by output, input by input, from ±√(6/(in + out)), or ±√(6/in) before
    /// the activations that are linear above 0.
    /// </summary>
    /// <param name="parameters">
    /// The network's parameters: the weights of layer after layer, in which W[output, input] lies at input · outputs + output, and then the biases.
    /// </param>
    /// <param name="topology">The network's shape.</param>
    /// <param name="seed">Equal seeds give equal weights.</param>
    public static void Fill<T>(Span<T> parameters, Topology topology, int seed)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(topology);
        parameters.Clear();
        ulong state = unchecked((ulong)seed);
        int offset = 0;
        for (int layer = 1; layer <= topology.LayerCount; layer++)
        {
            int inputs = topology.SizeOf(layer - 1);
            int outputs = topology.SizeOf(layer);
            double limit = Math.Sqrt(6.0 / FanOf(topology.ActivationOf(layer), inputs, outputs));
            Span<T> weights = parameters.Slice(offset, inputs * outputs);
            offset += weights.Length;
            for (int output = 0; output < outputs; output++)
            {
                for (int input = 0; input < inputs; input++)
                {
                    Numbers.Set(weights, (input * outputs) + output, (float)(limit * Symmetric(ref state)));
                }
            }
        }
    }

    private static double FanOf(Activation activation, int inputs, int outputs) => activation.Function().WeightStart switch
    {
        WeightStart.He => inputs,
        WeightStart.Glorot => (double)inputs + outputs,
    };

    // SplitMix64 (Steele, Lea, Flood 2014); its upper 53 bits give a multiple of 2⁻⁵² in [−1, 1).
    private static double Symmetric(ref ulong state)
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            ulong bits = state;
            bits = (bits ^ (bits >> 30)) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ (bits >> 27)) * 0x94D049BB133111EB;
            bits ^= bits >> 31;
            return ((bits >> 11) * (1.0 / (1L << 52))) - 1;
        }
    }
}
