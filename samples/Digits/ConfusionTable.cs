using NetGen;

namespace Samples;

/// <summary>Prints a confusion matrix in fewer than 80 columns, with dots for zeros, so that the mistakes stand out.</summary>
internal static class ConfusionTable
{
    /// <summary>A line for each digit: what it was taken for how often, and the share that was recognised.</summary>
    public static void Print(Confusion confusion)
    {
        int[] digits = [.. Enumerable.Range(0, confusion.Classes)];
        Console.WriteLine($"   {Cells(digits, digit => $"{digit}")}  recognised");
        foreach (int actual in digits)
        {
            string counts = Cells(digits, predicted => confusion.Count(actual, predicted) is var count and > 0 ? $"{count}" : "·");
            Console.WriteLine($"{actual,3}{counts}  {100 * confusion.Recall(actual),9:0.0}%");
        }
    }

    private static string Cells(int[] digits, Func<int, string> cell) => string.Concat(digits.Select(digit => cell(digit).PadLeft(5)));
}
