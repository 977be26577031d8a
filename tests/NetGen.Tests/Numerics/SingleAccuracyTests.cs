using NetGen.Tests.Oracle;

namespace NetGen.Tests.Numerics;

public class SingleAccuracyTests
{
    public static TheoryData<string> Functions => Accuracy.AllFunctions;

    public static TheoryData<string, string, string> Table => Accuracy.Table;

    [Theory]
    [MemberData(nameof(Table))]
    public void The_table_of_activations_holds_at_every_width(string function, string activation, string column)
    {
        // Arguments that a float holds are compared with the table itself, the others with the reference at the rounded argument.
        double[] arguments = ActivationTable.Arguments;
        double[] table = ActivationTable.Results(activation, column);
        float[] rounded = [.. arguments.Select(z => (float)Math.Clamp(z, float.MinValue, float.MaxValue))];
        double[] expected = [.. rounded.Select((z, i) => z == arguments[i] ? table[i] : ReferenceFunctions.Of(function, z))];
        foreach (int bits in SingleFunctions.Widths)
        {
            float[] results = SingleFunctions.Map(function, bits, rounded);
            Assert.All(rounded, (z, i) => Within(Accuracy.Single(function), z, results[i], expected[i]));
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_is_as_accurate_as_it_says(string function)
    {
        float[] arguments = [.. Accuracy.Arguments(function).Select(z => (float)z)];
        float[] results = SingleFunctions.Map(function, 128, arguments);

        Assert.All(arguments, (z, i) => Within(Accuracy.Single(function), z, results[i], ReferenceFunctions.Of(function, z)));
    }

    [Fact]
    public void Tails_are_as_accurate_relative_to_their_own_size()
    {
        float[] sizes = [.. Enumerable.Range(16, 1377).Select(i => i / (float)16)];
        float[] minus = [.. sizes.Select(size => -size)];
        double[] tail = [.. minus.Select(z => Math.Exp(z))];

        AllWithin("Exp", minus, tail);
        AllWithin("Sigmoid", minus, [.. tail.Select(e => e / (1 + e))]);
        AllWithin("Exp", sizes, [.. sizes.Select(z => Math.Exp(z))]);
    }

    [Fact]
    public void Results_near_0_are_as_accurate_relative_to_their_own_size()
    {
        float[] tiny = [.. Enumerable.Range(10, 100).Select(i => (float)Math.ScaleB(1.7, -i))];

        float[] minus = [.. tiny.Select(z => -z)];
        float[] large = [.. tiny.Select(z => (float)-Math.Log(z))];

        AllWithin("Elu", minus, [.. minus.Select(z => Series(z, 1, 1 / 2.0, 1 / 6.0, 1 / 24.0, 1 / 120.0, 1 / 720.0))]);
        AllWithin("Tanh", tiny, [.. tiny.Select(z => Series(z, 1, 0, -1 / 3.0, 0, 2 / 15.0))]);
        AllWithin("Log1PExpOfMinusAbs", large, [.. large.Select(z => Series(Math.Exp(-z), 1, -1 / 2.0, 1 / 3.0, -1 / 4.0, 1 / 5.0, -1 / 6.0))]);
    }

    // c₁z + c₂z² + …
    private static double Series(double z, params double[] coefficients) => coefficients.Reverse().Aggregate(0.0, (sum, c) => (sum + c) * z);

    private static void AllWithin(string function, float[] arguments, double[] expected)
    {
        float[] results = SingleFunctions.Map(function, 128, arguments);
        Assert.All(arguments, (z, i) => Within(Accuracy.Single(function), z, results[i] / expected[i], 1));
    }

    private static void Within(double bound, double z, double result, double expected)
    {
        double error = Accuracy.Error(result, expected);
        Assert.True(error <= bound, $"At {z:R} the result is {result:R} instead of {expected:R}: an error of {error:E2}, not {bound:E2}.");
    }
}
