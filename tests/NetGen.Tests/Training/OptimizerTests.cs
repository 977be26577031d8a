using NetGen.Tests.Contract;

namespace NetGen.Tests.Training;

public class OptimizerTests
{
    private const double Rate = 0.05;

    /// <summary>Numbers on both sides of the spans: as many as the widest vector has, to catch a step that goes too far.</summary>
    private const int Padding = 16;

    private static readonly string[] AllNames = ["GradientDescent", "Momentum", "Adam"];

    public static TheoryData<string> Names => [.. AllNames];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_step_has_the_bits_of_the_plain_formula_and_writes_nothing_else(string name)
    {
        for (int count = 1; count <= 70; count++)
        {
            IOptimizer<float> optimizer = Create<float>(name, count);
            float[] padded = Values(count + (2 * Padding), seed: 1);
            float[] expected = [.. padded];
            float[] first = new float[count];
            float[] second = new float[count];
            for (int step = 1; step <= 3; step++)
            {
                ReadOnlySpan<float> gradient = Values(count + (2 * Padding), seed: step + 1).AsSpan(Padding, count);
                optimizer.Step(padded.AsSpan(Padding, count), gradient);
                PlainStep(name, step, expected.AsSpan(Padding, count), gradient, first, second);
            }

            Assert.Equal(expected, padded);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_step_allocates_nothing(string name)
    {
        IOptimizer<float> single = Create<float>(name, 1000);
        IOptimizer<double> twice = Create<double>(name, 1000);
        float[] floats = new float[1000];
        float[] floatGradient = new float[1000];
        double[] doubles = new double[1000];
        double[] doubleGradient = new double[1000];

        Assert.Equal(0, Allocation.Of(() => single.Step(floats, floatGradient)));
        Assert.Equal(0, Allocation.Of(() => twice.Step(doubles, doubleGradient)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Spans_of_another_length_are_refused_and_nothing_changes(string name)
    {
        IOptimizer<double> optimizer = Create<double>(name, 3);
        double[] parameters = [1, 2, 3];

        ArgumentException error = Assert.Throws<ArgumentException>("gradient", () => optimizer.Step(parameters, [1, 1]));
        Assert.StartsWith("Expected 3 values, as the optimiser was made for, got 2.", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>("parameters", () => optimizer.Step(new double[4], [1, 1, 1]));
        Assert.Equal([1, 2, 3], parameters);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_gradient_that_shares_memory_with_the_parameters_is_refused_and_nothing_changes(string name)
    {
        const int Count = 64;
        float[] memory = Values(3 * Count, seed: 1);
        float[] before = [.. memory];
        float[] parameters = Values(Count, seed: 2);
        float[] gradient = Values(Count, seed: 3);
        float[] untroubled = [.. parameters];
        IOptimizer<float> optimizer = Create<float>(name, Count);
        foreach (int shift in new[] { 0, 1, -1, 16, Count - 1, 1 - Count })
        {
            ArgumentException error = Assert.Throws<ArgumentException>(
                "parameters", () => optimizer.Step(memory.AsSpan(Count, Count), memory.AsSpan(Count + shift, Count)));
            Assert.StartsWith("Expected memory of its own, but parameters overlaps gradient", error.Message, StringComparison.Ordinal);
        }

        // Neither the memory nor the optimiser's own state has changed.
        Assert.Equal(before, memory);
        optimizer.Step(parameters, gradient);
        Create<float>(name, Count).Step(untroubled, gradient);
        Assert.Equal(untroubled, parameters);

        optimizer.Step(memory.AsSpan(Count, Count), memory.AsSpan(0, Count));
        optimizer.Step(memory.AsSpan(Count, Count), memory.AsSpan(2 * Count, Count));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_schedule_sets_the_rate_between_steps(string name)
    {
        IOptimizer<double> optimizer = Create<double>(name, 1);
        double[] parameters = [1];
        optimizer.Rate = 0;
        optimizer.Step(parameters, [1]);
        Assert.Equal([1], parameters);

        optimizer.Rate = 0.5;
        optimizer.Step(parameters, [1]);
        Assert.NotEqual([1], parameters);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(-0.1)]
    [InlineData(1e39)]
    public void A_rate_that_is_none_is_refused(double wrong)
    {
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => new GradientDescent<float>(1, wrong));
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => new Momentum<float>(1, wrong));
        Assert.Throws<ArgumentOutOfRangeException>("rate", () => new Adam<float>(1, wrong));
        foreach (string name in AllNames)
        {
            IOptimizer<float> optimizer = Create<float>(name, 1);
            Assert.Throws<ArgumentOutOfRangeException>("value", () => optimizer.Rate = wrong);
            Assert.Equal(Rate, optimizer.Rate);
        }
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(1)]
    [InlineData(-0.1)]
    public void A_decay_outside_0_to_1_is_refused(double decay)
    {
        Assert.Throws<ArgumentOutOfRangeException>("momentum", () => new Momentum<float>(1, Rate, decay));
        Assert.Throws<ArgumentOutOfRangeException>("beta1", () => new Adam<float>(1, Rate, beta1: decay));
        Assert.Throws<ArgumentOutOfRangeException>("beta2", () => new Adam<float>(1, Rate, beta2: decay));
    }

    [Fact]
    public void A_network_without_parameters_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>("parameterCount", () => new GradientDescent<float>(0, Rate));
        Assert.Throws<ArgumentOutOfRangeException>("parameterCount", () => new Momentum<float>(0, Rate));
        Assert.Throws<ArgumentOutOfRangeException>("parameterCount", () => new Adam<float>(0, Rate));
        Assert.Throws<ArgumentOutOfRangeException>("parameterCount", () => new GradientDescent<float>(int.MaxValue, Rate));
        Assert.Throws<ArgumentOutOfRangeException>("parameterCount", () => new Momentum<float>(int.MaxValue, Rate));
        Assert.Throws<ArgumentOutOfRangeException>("parameterCount", () => new Adam<float>(int.MaxValue, Rate));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Numbers_that_no_network_has_are_refused(string name)
    {
        NotSupportedException error = Assert.Throws<NotSupportedException>(() => Create<int>(name, 1));
        Assert.Equal("Expected numbers of type float or double, a network's, but got System.Int32.", error.Message);
        Assert.Throws<NotSupportedException>(() => Create<Half>(name, 1));
    }

    private static IOptimizer<T> Create<T>(string name, int count)
        where T : unmanaged => name switch
        {
            "GradientDescent" => new GradientDescent<T>(count, Rate),
            "Momentum" => new Momentum<T>(count, Rate),
            _ => new Adam<T>(count, Rate),
        };

    private static float[] Values(int count, int seed)
    {
        Random random = new(seed);
        return [.. Enumerable.Range(0, count).Select(_ => random.NextSingle() - 0.5f)];
    }

    /// <summary>The documented formulas, one number at a time; first and second are the optimiser's state.</summary>
    private static void PlainStep(string name, int step, Span<float> w, ReadOnlySpan<float> g, float[] first, float[] second)
    {
        double beta1Power = Enumerable.Repeat(0.9, step).Aggregate(1.0, (power, beta) => power * beta);
        double beta2Power = Enumerable.Repeat(0.999, step).Aggregate(1.0, (power, beta) => power * beta);
        for (int i = 0; i < g.Length; i++)
        {
            switch (name)
            {
                case "GradientDescent":
                    w[i] -= (float)Rate * g[i];
                    break;
                case "Momentum":
                    first[i] = (0.9f * first[i]) + g[i];
                    w[i] -= (float)Rate * first[i];
                    break;
                default:
                    first[i] = (0.9f * first[i]) + ((float)(1 - 0.9) * g[i]);
                    second[i] = (0.999f * second[i]) + ((float)(1 - 0.999) * (g[i] * g[i]));
                    float divisor = (MathF.Sqrt(second[i]) / (float)Math.Sqrt(1 - beta2Power)) + 1e-8f;
                    w[i] -= (float)(Rate / (1 - beta1Power)) * (first[i] / divisor);
                    break;
            }
        }
    }
}
