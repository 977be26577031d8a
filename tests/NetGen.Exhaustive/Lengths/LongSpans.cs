using NetGen.Data;
using NetGen.Tests.Trained;

namespace NetGen.Exhaustive.Lengths;

/// <summary>The longest spans for what is no network with parameters to learn: weights of 16 and 8 bits, optimisers and labels.</summary>
internal static class LongSpans
{
    private const int Period = LongMemory<float>.Period;

    /// <summary>Whether a static network with narrow weights predicts every row.</summary>
    public static bool Narrow(Storage storage)
    {
        StaticNetwork network = StaticNetwork.OfLiterals(new([1, 1], [Activation.Tanh], Loss.MeanSquaredError, Precision.Single), [0.5f, 0.25f], storage);
        float[] x = [.. Enumerable.Range(0, Period).Select(k => (k % 1000 / 500f) - 1)];
        using LongMemory<float> inputs = new(int.MaxValue);
        using LongMemory<float> outputs = new(int.MaxValue);
        inputs.Fill(x);
        outputs.Fill([.. Enumerable.Repeat(float.NaN, Period)]);
        network.Forward(inputs.Span, outputs.Span);
        return outputs.Holds(network.Forward(x, Period), (actual, expected) => actual == expected);
    }

    /// <summary>Whether a step reaches the first and the last of as many parameters as an array holds, and optimisers for more are refused.</summary>
    public static bool Optimizers()
    {
        float[] w = [.. Enumerable.Range(0, Period).Select(k => k / 16f)];
        using LongMemory<float> parameters = new(Array.MaxLength);
        using LongMemory<float> gradient = new(Array.MaxLength);
        parameters.Fill(w);
        gradient.Fill([.. Enumerable.Repeat(1f, Period)]);
        new GradientDescent<float>(Array.MaxLength, 0.5).Step(parameters.Span, gradient.Span);
        return parameters.Holds([.. w.Select(before => before - 0.5f)], (actual, expected) => actual == expected, onlyEnds: true)
            && IsRefused(() => _ = new GradientDescent<float>(int.MaxValue, 0.5))
            && IsRefused(() => _ = new Momentum<float>(int.MaxValue, 0.5))
            && IsRefused(() => _ = new Adam<double>(int.MaxValue));
    }

    /// <summary>Whether labels become rows and rows labels.</summary>
    public static bool OneHotRows()
    {
        const int count = int.MaxValue / 2;
        int[] classes = [.. Enumerable.Range(0, Period).Select(k => (k >> 3) & 1)];
        using LongMemory<int> labels = new(count);
        using LongMemory<float> rows = new(2 * count);
        labels.Fill(classes);
        Labels.OneHot(labels.Span, 2, rows.Span);
        bool areRows = rows.Holds([.. classes.Take(Period / 2).SelectMany(label => new[] { 1f - label, label })], (actual, expected) => actual == expected);
        labels.Fill(new int[Period]);
        Labels.ArgMax<float>(rows.Span, labels.Span);
        return areRows && labels.Holds(classes, (actual, expected) => actual == expected);
    }

    /// <summary>Whether more rows are counted than an int holds.</summary>
    public static bool Confusions()
    {
        const long rows = int.MaxValue + 2L;
        Confusion confusion = new(1);
        for (long row = 0; row < rows; row++)
        {
            confusion.Add(0, 0);
        }

        return confusion.Total == rows && confusion.Correct == rows && confusion.Accuracy == 1;
    }

    /// <summary>Whether columns are measured up to the last row, where the next row would lie beyond any index.</summary>
    public static bool Columns()
    {
        const int columns = 7;
        using LongMemory<float> rows = new(int.MaxValue - (int.MaxValue % columns));
        rows.Fill([.. Enumerable.Repeat(2f, Period)]);
        Standardizer standardizer = Standardizer.Fit<float>(rows.Span, columns);
        return standardizer.Means.All(mean => mean == 2) && standardizer.Deviations.All(deviation => deviation == 1);
    }

    private static bool IsRefused(Action make)
    {
        try
        {
            make();
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }
}
