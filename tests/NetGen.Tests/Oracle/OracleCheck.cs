using System.Numerics;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Oracle;

/// <summary>Checks a case's generated network against the file's numbers.</summary>
public static class OracleCheck
{
    private const int Steps = 5;

    /// <summary>The cost, z, a, δ, gradients and one step of descent, in double within the file's 1e-12.</summary>
    public static void InDouble(CompiledNetworks networks, OracleCase oracle)
    {
        double tolerance = oracle.Tolerances.ForwardAndGradient;
        double l2 = oracle.Lambda / oracle.LossFactor;
        NetworkUnderTest<double> network = Create(networks, oracle);
        double[] inputs = OracleCase.Flat(oracle.Inputs);
        double[] targets = OracleCase.Flat(oracle.Targets);
        double[] outputs = new double[targets.Length];
        double[] gradient = new double[network.ParameterCount];
        double[] inputGradient = new double[inputs.Length];

        network.Forward(inputs, outputs);
        double cost = network.Backward(inputs, targets, gradient, inputGradient, l2);

        OracleAssert.Close("outputs", OracleCase.Flat(oracle.A[^1]), outputs, tolerance);
        OracleAssert.Close("cost", oracle.LossValue, oracle.LossFactor * network.Cost(inputs, targets, l2), tolerance);
        OracleAssert.Close("cost of Backward", oracle.LossValue, oracle.LossFactor * cost, tolerance);
        OracleAssert.Close("inputGradient", OracleCase.Flat(oracle.GradInputs), Times(inputGradient, oracle.LossFactor), tolerance);
        AssertParameters(network, "gradient", oracle.GradWeights, oracle.GradBiases, Times(gradient, oracle.LossFactor), tolerance);
        AssertTraces(network, oracle);

        double costBefore = network.Descend(inputs, targets, oracle.AfterGradientDescent.Alpha * oracle.LossFactor, l2);
        OracleAssert.Close("cost of Descend", oracle.LossValue, oracle.LossFactor * costBefore, tolerance);
        OptimizerRun after = oracle.AfterGradientDescent;
        AssertParameters(network, "after Descend", after.Weights, after.Biases, network.Parameters.ToArray(), tolerance);
    }

    /// <summary>The optimisers' results and losses in double, within the file's tolerances.</summary>
    public static void Optimizers(CompiledNetworks networks, OracleCase oracle)
    {
        int count = Create(networks, oracle).ParameterCount;
        OptimizerRun descent = oracle.AfterGradientDescent;
        Run(networks, oracle, descent, new GradientDescent<double>(count, descent.Alpha), 1, oracle.Tolerances.ForwardAndGradient);
        if (oracle.AfterMomentum is OptimizerRun momentum)
        {
            Run(networks, oracle, momentum, new Momentum<double>(count, momentum.Rate, momentum.Momentum), Steps, oracle.Tolerances.Momentum!.Value);
        }

        if (oracle.AfterAdam is OptimizerRun adam)
        {
            Run(networks, oracle, adam, new Adam<double>(count, adam.Rate, adam.Beta1, adam.Beta2, adam.Epsilon), Steps, oracle.Tolerances.Adam!.Value);
        }
    }

    /// <summary>Every number in T within the bound that follows from the layer widths.</summary>
    public static void WithinBound<T>(CompiledNetworks networks, OracleCase oracle)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => CaseOf<T>(networks, oracle).AssertAgrees();

    /// <summary>The case's network with its parameters and rows, rounded to T.</summary>
    public static NetworkCase<T> CaseOf<T>(CompiledNetworks networks, OracleCase oracle)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => new(
            networks.Create<T>(oracle.Topology(typeof(T) == typeof(float) ? Precision.Single : Precision.Double)),
            OracleNetwork.Create(oracle),
            OracleCase.Flat(oracle.Inputs),
            OracleCase.Flat(oracle.Targets),
            oracle.Lambda / oracle.LossFactor);

    private static NetworkUnderTest<double> Create(CompiledNetworks networks, OracleCase oracle)
    {
        NetworkUnderTest<double> network = networks.Create<double>(oracle.Topology());
        network.CopyFrom(OracleNetwork.Create(oracle));
        return network;
    }

    /// <summary>A trace is of one row: its δ is that of the file times the m of the file's mean.</summary>
    private static void AssertTraces(NetworkUnderTest<double> network, OracleCase oracle)
    {
        double tolerance = oracle.Tolerances.ForwardAndGradient;
        double rowsOfMean = oracle.BatchSize / oracle.LossFactor;
        for (int row = 0; row < oracle.BatchSize; row++)
        {
            Trace<double> trace = network.Trace(oracle.Inputs[row], oracle.Targets[row]);
            for (int layer = 1; layer <= network.LayerCount; layer++)
            {
                OracleAssert.Close($"z{layer} of row {row}", oracle.Z[layer - 1][row], trace.Z(layer).ToArray(), tolerance);
                OracleAssert.Close($"a{layer} of row {row}", oracle.A[layer - 1][row], trace.A(layer).ToArray(), tolerance);
                OracleAssert.Close($"δ{layer} of row {row}", Times(oracle.Delta[layer - 1][row], rowsOfMean), trace.Delta(layer).ToArray(), tolerance);
            }
        }
    }

    private static void Run(CompiledNetworks networks, OracleCase oracle, OptimizerRun run, IOptimizer<double> optimizer, int steps, double tolerance)
    {
        double l2 = oracle.Lambda / oracle.LossFactor;
        NetworkUnderTest<double> network = Create(networks, oracle);
        double[] inputs = OracleCase.Flat(oracle.Inputs);
        double[] targets = OracleCase.Flat(oracle.Targets);
        double[] gradient = new double[network.ParameterCount];
        List<double> losses = [];
        for (int step = 0; step < steps; step++)
        {
            losses.Add(oracle.LossFactor * network.Backward(inputs, targets, gradient, l2));
            optimizer.Step(network.Parameters, Times(gradient, oracle.LossFactor));
        }

        losses.Add(oracle.LossFactor * network.Cost(inputs, targets, l2));
        string name = optimizer.GetType().Name;
        OracleAssert.Close($"losses of {name}", run.Losses, [.. losses], tolerance);
        AssertParameters(network, $"after {name}", run.Weights, run.Biases, network.Parameters.ToArray(), tolerance);
    }

    /// <summary>Compares array by array, since the file's rule scales with the largest number of each.</summary>
    private static void AssertParameters(NetworkUnderTest<double> network, string what, double[][][] weights, double[][] biases, double[] got, double tolerance)
    {
        for (int layer = 1; layer <= network.LayerCount; layer++)
        {
            int l = layer;
            OracleAssert.Close($"{what}, b{l}", biases[l - 1], [.. biases[l - 1].Select((_, output) => got[network.BiasIndex(l, output)])], tolerance);
            OracleAssert.Close(
                $"{what}, W{l}",
                weights[l - 1],
                [.. weights[l - 1].Select((row, output) => row.Select((_, input) => got[network.WeightIndex(l, output, input)]).ToArray())],
                tolerance);
        }
    }

    private static double[] Times(double[] values, double factor) => Array.ConvertAll(values, value => value * factor);
}
