using NetGen.Tests.Oracle;

namespace NetGen.Tests.Numerics;

public class DoubleAccuracyTests
{
    public static TheoryData<string> Functions => Accuracy.AllFunctions;

    public static TheoryData<string, string, string> Table => Accuracy.Table;

    [Theory]
    [MemberData(nameof(Table))]
    public void The_table_of_activations_holds_at_every_width(string function, string activation, string column)
    {
        double[] arguments = ActivationTable.Arguments;
        double[] expected = ActivationTable.Results(activation, column);
        foreach (int bits in DoubleFunctions.Widths)
        {
            double[] results = DoubleFunctions.Map(function, bits, arguments);
            Assert.All(arguments, (z, i) => Within(Accuracy.Double(function), z, results[i], expected[i]));
        }
    }

    [Theory]
    [MemberData(nameof(Table))]
    public void The_reference_of_the_other_tests_agrees_with_the_table(string function, string activation, string column)
    {
        double[] expected = ActivationTable.Results(activation, column);
        Assert.All(ActivationTable.Arguments, (z, i) => Within(1e-15, z, ReferenceFunctions.Of(function, z), expected[i]));
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_function_is_as_accurate_as_it_says(string function)
    {
        double[] arguments = [.. Accuracy.Arguments(function)];
        double[] results = DoubleFunctions.Map(function, 128, arguments);

        Assert.All(arguments, (z, i) => Within(Accuracy.Double(function), z, results[i], ReferenceFunctions.Of(function, z)));
    }

    [Fact]
    public void Tails_are_as_accurate_relative_to_their_own_size()
    {
        double[] sizes = [.. Enumerable.Range(16, 11313).Select(i => i / (double)16)];
        double[] minus = [.. sizes.Select(size => -size)];
        double[] tail = [.. minus.Select(z => Math.Exp(z))];

        AllWithin("Exp", minus, tail);
        AllWithin("Sigmoid", minus, [.. tail.Select(e => e / (1 + e))]);
        AllWithin("Exp", sizes, [.. sizes.Select(z => Math.Exp(z))]);
    }

    [Fact]
    public void Results_near_0_are_as_accurate_relative_to_their_own_size()
    {
        double[] tiny = [.. Enumerable.Range(10, 100).Select(i => Math.ScaleB(1.7, -i))];

        double[] minus = [.. tiny.Select(z => -z)];
        double[] large = [.. tiny.Select(z => -Math.Log(z))];

        AllWithin("Elu", minus, [.. minus.Select(z => Series(z, 1, 1 / 2.0, 1 / 6.0, 1 / 24.0, 1 / 120.0, 1 / 720.0))]);
        AllWithin("Tanh", tiny, [.. tiny.Select(z => Series(z, 1, 0, -1 / 3.0, 0, 2 / 15.0))]);
        AllWithin("Log1PExpOfMinusAbs", large, [.. large.Select(z => Series(Math.Exp(-z), 1, -1 / 2.0, 1 / 3.0, -1 / 4.0, 1 / 5.0, -1 / 6.0))]);
    }

    // c₁z + c₂z² + …
    private static double Series(double z, params double[] coefficients) => coefficients.Reverse().Aggregate(0.0, (sum, c) => (sum + c) * z);

    private static void AllWithin(string function, double[] arguments, double[] expected)
    {
        double[] results = DoubleFunctions.Map(function, 128, arguments);
        Assert.All(arguments, (z, i) => Within(Accuracy.Double(function), z, results[i] / expected[i], 1));
    }

    private static void Within(double bound, double z, double result, double expected)
    {
        double error = Accuracy.Error(result, expected);
        Assert.True(error <= bound, $"At {z:R} the result is {result:R} instead of {expected:R}: an error of {error:E2}, not {bound:E2}.");
    }
}
