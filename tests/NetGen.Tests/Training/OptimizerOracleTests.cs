using NetGen.Tests.Oracle;

namespace NetGen.Tests.Training;

/// <summary>The optimisers move the reference network's parameters exactly as PyTorch's do.</summary>
public class OptimizerOracleTests
{
    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void GradientDescent_takes_the_step_of_PyTorch(string name)
    {
        OracleCase oracle = OracleCase.Load(name);
        OptimizerRun run = oracle.AfterGradientDescent;
        Check(oracle, run, count => new GradientDescent<double>(count, run.Alpha), oracle.Tolerances.ForwardAndGradient);
    }

    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void Momentum_takes_the_five_steps_of_PyTorch(string name)
    {
        OracleCase oracle = OracleCase.Load(name);
        if (oracle is { AfterMomentum: OptimizerRun run, Tolerances.Momentum: double tolerance })
        {
            Check(oracle, run, count => new Momentum<double>(count, run.Rate, run.Momentum), tolerance);
        }
        else
        {
            AssertKink(oracle);
        }
    }

    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void Adam_takes_the_five_steps_of_PyTorch(string name)
    {
        OracleCase oracle = OracleCase.Load(name);
        if (oracle is { AfterAdam: OptimizerRun run, Tolerances.Adam: double tolerance })
        {
            Check(oracle, run, count => new Adam<double>(count, run.Rate, run.Beta1, run.Beta2, run.Epsilon), tolerance);
        }
        else
        {
            AssertKink(oracle);
        }
    }

    private static void Check(OracleCase oracle, OptimizerRun run, Func<int, IOptimizer<double>> create, double tolerance)
    {
        ReferenceNetwork network = OracleNetwork.Create(oracle);
        double[] inputs = OracleCase.Flat(oracle.Inputs);
        double[] targets = OracleCase.Flat(oracle.Targets);
        double[] parameters = FlatNetwork.Flatten(network.Weights, network.Biases);
        IOptimizer<double> optimizer = create(parameters.Length);

        double[] losses = new double[run.Losses.Length];
        losses[0] = network.Cost(inputs, targets, oracle.Lambda) * oracle.LossFactor;
        for (int step = 1; step < losses.Length; step++)
        {
            ReferenceGradient gradient = network.Backward(inputs, targets, oracle.Lambda);
            double[] flat = FlatNetwork.Flatten(gradient.Weights, gradient.Biases);
            optimizer.Step(parameters, Array.ConvertAll(flat, value => value * oracle.LossFactor));
            FlatNetwork.Restore(network, parameters);
            losses[step] = network.Cost(inputs, targets, oracle.Lambda) * oracle.LossFactor;
        }

        OracleAssert.Close("losses", run.Losses, losses, tolerance);
        for (int layer = 1; layer < network.Weights.Length; layer++)
        {
            OracleAssert.Close($"W{layer}", run.Weights[layer - 1], network.Weights[layer], tolerance);
            OracleAssert.Close($"b{layer}", run.Biases[layer - 1], network.Biases[layer], tolerance);
        }
    }

    /// <summary>At a kink, rounding decides the side of later steps, so these two files state none.</summary>
    private static void AssertKink(OracleCase oracle) => Assert.Contains(oracle.Name, (string[])["kink_relu_2-4-2", "kink_l1_2-2"]);
}
