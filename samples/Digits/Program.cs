using System.Globalization;
using System.Text;
using NetGen;
using NetGen.Data;
using Samples;
using Spectre.Console;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
Console.OutputEncoding = Encoding.UTF8;
AnsiConsole.Profile.Capabilities.Ansi &= !Console.IsOutputRedirected;

// The first Ctrl+C stops the training after the epoch that is running; the second ends the program.
using CancellationTokenSource stop = new();
Console.CancelKeyPress += (_, press) =>
{
    press.Cancel = !stop.IsCancellationRequested;
    stop.Cancel();
};

try
{
    DigitData data = DigitData.Load();
    Console.WriteLine($"Learning from {data.Training.Count} handwritten digits, testing with {data.Test.Count}. Ctrl+C stops.");
    Console.WriteLine();

    SigmoidNet sigmoidNet = new(seed: 1);
    TrainingRun sigmoid = Train("64-25-10, sigmoid", sigmoidNet, new Momentum<float>(SigmoidNet.ParameterCount, rate: 0.1), 60, data);
    ReluNet reluNet = new(seed: 1);
    TrainingRun relu = Train("64-32-10, Relu, softmax", reluNet, new Adam<float>(ReluNet.ParameterCount, rate: 0.002), 60, data);

    TrainingRun[] runs = [.. new[] { sigmoid, relu }.Where(run => run.Epochs.Count > 0)];
    if (runs.Length == 0)
    {
        Console.WriteLine("Stopped before the first epoch.");
        return 0;
    }

    foreach (TrainingRun run in runs)
    {
        Report(run, data.Test);
    }

    DrawDigits(runs[^1], data.Test);

    string path = Path.GetFullPath(args.Length > 0 ? args[0] : Path.Combine(AppContext.BaseDirectory, "loss-curve.svg"));
    LossCurve.Write(path, runs);
    Console.WriteLine($"Loss curves: {path}");
    return 0;
}
catch (Exception exception) when (exception is DataFormatException or IOException or UnauthorizedAccessException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}

TrainingRun Train<TNetwork>(string name, TNetwork network, IOptimizer<float> optimizer, int epochCount, DigitData data)
    where TNetwork : class, INetwork<TNetwork, float>
{
    Trainer<TNetwork> trainer = new(network, optimizer, data);
    return TrainingProgress.Show(name, epochCount, report => trainer.Run(name, epochCount, report, stop.Token));
}

static void Report(TrainingRun run, DigitSet test)
{
    Confusion confusion = run.Compare(test.Labels);
    Console.WriteLine($"{run.Name}: {confusion.Correct} of {confusion.Total} test digits right ({100 * confusion.Accuracy:0.0}%) after epoch {run.Epochs.Count}.");
    Console.WriteLine("Rows are the digits, columns what they were taken for:");
    Console.WriteLine();
    ConfusionTable.Print(confusion);
    Console.WriteLine();
}

static void DrawDigits(TrainingRun run, DigitSet test)
{
    ILookup<bool, int> rows = Enumerable.Range(0, test.Count).ToLookup(row => run.Predictions[row] == test.Labels[row]);
    Console.WriteLine($"{run.Name}, right:");
    DigitPicture.Draw(test, rows[true], Color.Green, row => $"{run.Predictions[row]}");
    Console.WriteLine($"{run.Name}, wrong:");
    DigitPicture.Draw(test, rows[false], Color.Red, row => $"{test.Labels[row]} as {run.Predictions[row]}");
}
