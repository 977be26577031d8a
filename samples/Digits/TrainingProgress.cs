using Spectre.Console;

namespace Samples;

/// <summary>Shows a training: a bar in a terminal, a line every few epochs where the output goes to a file.</summary>
internal static class TrainingProgress
{
    private const int LinesPerRun = 10;

    /// <summary>Runs a training of so many epochs and shows every epoch that it reports.</summary>
    public static TrainingRun Show(string name, int epochCount, Func<Action<Epoch>, TrainingRun> train) =>
        AnsiConsole.Profile.Capabilities.Ansi ? ShowBar(name, epochCount, train) : ShowLines(name, epochCount, train);

    private static TrainingRun ShowBar(string name, int epochCount, Func<Action<Epoch>, TrainingRun> train) =>
        AnsiConsole.Progress()
            .Columns(new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn { Width = 12 })
            .Start(context =>
            {
                ProgressTask bar = context.AddTask(name, maxValue: epochCount);
                return train(epoch =>
                {
                    bar.Value = epoch.Number;
                    bar.Description = Describe(name, epoch);
                });
            });

    private static TrainingRun ShowLines(string name, int epochCount, Func<Action<Epoch>, TrainingRun> train)
    {
        TrainingRun run = train(epoch =>
        {
            if (epoch.Number == 1 || epoch.Number % (epochCount / LinesPerRun) == 0)
            {
                Console.WriteLine(Describe(name, epoch));
            }
        });
        Console.WriteLine();
        return run;
    }

    private static string Describe(string name, Epoch epoch) =>
        $"{name,-24} epoch {epoch.Number,3}  cost {epoch.TrainingCost:0.0000}  accuracy {100 * epoch.Accuracy:0.0}%";
}
