using NetGen.Data;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Training;

public class TrainingRunTests
{
    private const double Tolerance = 1e-9;

    private static readonly Lazy<CompiledNetworks> Networks = new(() => CompiledNetworks.Of(
        [.. TrainingRun.Names.Select<string, Topology>(name => TrainingRun.Load(name).Topology)]));

    [Fact]
    public void There_are_ten_runs() => Assert.Equal(10, TrainingRun.Names.Count);

    [Theory]
    [MemberData(nameof(TrainingRun.Names), MemberType = typeof(TrainingRun))]
    public void Training_reproduces_the_reference_runs_losses_and_predictions(string name)
    {
        TrainingRun run = TrainingRun.Load(name);
        (LabelledData<double> training, LabelledData<double> test) = run.LoadData();
        NetworkUnderTest<double> network = Networks.Value.Create<double>(run.Topology);
        network.Flat([[], .. run.InitialWeights], [[], .. run.InitialBiases]).CopyTo(network.Parameters);

        List<double[]> losses = Train(network, run, training);

        Assert.Equal(run.Losses.Values.Select(point => point[0]), losses.Select(point => point[0]));
        Assert.All(run.Losses.Values.Zip(losses), points =>
            Assert.True(
                Math.Abs(points.First[1] - points.Second[1]) <= Tolerance,
                $"loss after {points.First[0]} epochs: expected {points.First[1]:R}, got {points.Second[1]:R}"));
        int[] predictions = Predict(network, test);
        Assert.Equal(run.TestPredictions, predictions);
        Assert.Equal(run.TestCorrect, predictions.Zip(test.Labels.ToArray()).Count(pair => pair.First == pair.Second));
    }

    /// <summary>One update of all rows in each epoch; the loss before the first and after every tenth.</summary>
    private static List<double[]> Train(NetworkUnderTest<double> network, TrainingRun run, LabelledData<double> data)
    {
        double[] targets = TargetsOf(data, network.OutputCount);
        double[] gradient = new double[network.ParameterCount];
        IOptimizer<double> optimizer = OptimizerOf(run.Optimiser, network.ParameterCount);
        List<double[]> losses = [];
        for (int epoch = 0; epoch < run.Epochs; epoch++)
        {
            double cost = network.Backward(data.Rows, targets, gradient, run.Lambda);
            if (epoch % 10 == 0)
            {
                losses.Add([epoch, cost]);
            }

            optimizer.Step(network.Parameters, gradient);
        }

        losses.Add([run.Epochs, network.Cost(data.Rows, targets, run.Lambda)]);
        return losses;
    }

    private static int[] Predict(NetworkUnderTest<double> network, LabelledData<double> data)
    {
        double[] outputs = new double[data.RowCount * network.OutputCount];
        network.Forward(data.Rows, outputs);
        return [.. outputs.Chunk(network.OutputCount).Select(row => row.Length == 1 ? row[0] > 0.5 ? 1 : 0 : Labels.ArgMax<double>(row))];
    }

    /// <summary>One-hot rows, or the label itself for a single output.</summary>
    private static double[] TargetsOf(LabelledData<double> data, int outputs)
    {
        if (outputs == 1)
        {
            return [.. data.Labels.ToArray().Select(label => (double)label)];
        }

        double[] targets = new double[data.RowCount * outputs];
        Labels.OneHot(data.Labels, outputs, targets);
        return targets;
    }

    private static IOptimizer<double> OptimizerOf(OptimizerSettings settings, int parameters) => settings.Kind switch
    {
        "gd" => new GradientDescent<double>(parameters, settings.Alpha),
        "momentum" => new Momentum<double>(parameters, settings.Rate, settings.Momentum),
        "adam" => new Adam<double>(parameters, settings.Rate, settings.Beta1, settings.Beta2, settings.Epsilon),
        _ => throw new NotSupportedException($"unknown optimiser {settings.Kind}"),
    };
}
