using System.Numerics;

namespace NetGen.Exhaustive.Lengths;

/// <summary>
/// Calls a network of one input and one output with 2³¹ − 1 rows, the longest span there is. The rows repeat, so what one period gives says what all must give.
/// </summary>
/// <typeparam name="T">float or double.</typeparam>
internal sealed class LongCalls<T> : IDisposable
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Rows = int.MaxValue;
    private const int Period = LongMemory<T>.Period;
    private const int Tail = Rows % Period;

    // Rows that lie this far apart have the same inputs and errors of opposite sign.
    private const int Half = 32;

    private readonly LongNetwork<T> network;
    private readonly LongMemory<T> inputs = new(Rows);
    private readonly LongMemory<T> targets = new(Rows);
    private readonly LongMemory<T> results = new(Rows);
    private readonly T[] x = new T[Period];
    private readonly T[] a = new T[Period];
    private readonly T[] y = new T[Period];

    public LongCalls(LongNetwork<T> network)
    {
        this.network = network;
        network.Initialize();
        Random random = new(1);
        for (int row = 0; row < Period; row++)
        {
            x[row] = IsSecond(row) ? x[row - Half] : T.CreateTruncating((2 * random.NextDouble()) - 1);
        }

        network.Forward(x, a);
        T opposite = typeof(T) == typeof(float) ? T.NegativeOne : T.CreateTruncating(-0.5);
        for (int row = 0; row < Period; row++)
        {
            // A sum of floats over so many rows keeps its digits only if its terms cancel.
            y[row] = a[row] + (IsSecond(row) ? opposite : T.One) * T.CreateTruncating(0.5 + Math.Abs(double.CreateTruncating(x[row])));
        }

        inputs.Fill(x);
        targets.Fill(y);
    }

    private static double Tolerance => typeof(T) == typeof(float) ? 1e-5 : 1e-8;

    public bool Forward() => Predicts(network.Forward);

    public bool ForwardParallel() => Predicts(network.ForwardParallel);

    public bool Cost() => IsCost(network.Cost(inputs.Span, targets.Span));

    public bool Backward()
    {
        T[] gradient = new T[network.Parameters().Length];
        T[] inputGradient = new T[Period];
        network.Backward(x, y, new T[gradient.Length], inputGradient);
        results.Fill(new T[Period]);
        T cost = network.Backward(inputs.Span, targets.Span, gradient, results.Span);
        return IsCost(cost) && IsGradient(gradient) && results.Holds(
            [.. inputGradient.Select(sum => sum * T.CreateTruncating(Period) / T.CreateTruncating(Rows))],
            (actual, expected) => Math.Abs(double.CreateTruncating(actual - expected)) <= 1e-4 / Rows);
    }

    public bool BackwardParallel()
    {
        T[] gradient = new T[network.Parameters().Length];
        T cost = network.BackwardParallel(inputs.Span, targets.Span, gradient);
        return IsCost(cost) && IsGradient(gradient);
    }

    public bool Descend()
    {
        T[] before = network.Parameters().ToArray();
        double[] expected = Gradient();
        double cost = ExpectedCost();
        T actual = network.Descend(inputs.Span, targets.Span);
        T[] step = [.. network.Parameters().ToArray().Zip(before, (after, old) => old - after)];
        network.Initialize();
        return IsNear("cost", double.CreateTruncating(actual), cost) && AreNear(step, expected);
    }

    public void Dispose()
    {
        inputs.Dispose();
        targets.Dispose();
        results.Dispose();
    }

    private static bool IsSecond(int row) => (row & Half) != 0;

    private static bool IsNear(string what, double actual, double expected)
    {
        bool isNear = Math.Abs(actual - expected) <= Tolerance * Math.Max(1, Math.Abs(expected));
        if (!isNear)
        {
            Console.WriteLine($"  {what} is {actual:R}, not {expected:R}");
        }

        return isNear;
    }

    private static bool AreNear(T[] actual, double[] expected) =>
        actual.Select((value, k) => IsNear($"∂{k}", double.CreateTruncating(value), expected[k])).ToArray().All(isNear => isNear);

    private bool Predicts(Action<ReadOnlySpan<T>, Span<T>> forward)
    {
        results.Fill([.. Enumerable.Repeat(T.NaN, Period)]);
        forward(inputs.Span, results.Span);
        return results.Holds(a, (actual, expected) => actual == expected);
    }

    private bool IsCost(T cost) => IsNear("cost", double.CreateTruncating(cost), ExpectedCost());

    private bool IsGradient(T[] gradient) => AreNear(gradient, Gradient());

    private double ExpectedCost() => Mean(double.CreateTruncating(network.Cost(x, y)), double.CreateTruncating(network.Cost(x.AsSpan(0, Tail), y.AsSpan(0, Tail))));

    private double[] Gradient()
    {
        T[] whole = new T[network.Parameters().Length];
        T[] tail = new T[whole.Length];
        network.Backward(x, y, whole, new T[Period]);
        network.Backward(x.AsSpan(0, Tail), y.AsSpan(0, Tail), tail, new T[Tail]);
        return [.. whole.Zip(tail, (ofPeriod, ofTail) => Mean(double.CreateTruncating(ofPeriod), double.CreateTruncating(ofTail)))];
    }

    // The mean over all rows, from that over a period and that over the rows left.
    private static double Mean(double ofPeriod, double ofTail) => ((ofPeriod * (Rows - Tail)) + (ofTail * Tail)) / Rows;
}
