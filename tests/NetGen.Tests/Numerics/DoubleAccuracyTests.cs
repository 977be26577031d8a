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

    private static void Within(double bound, double z, double result, double expected)
    {
        double error = Accuracy.Error(result, expected);
        Assert.True(error <= bound, $"At {z:R} the result is {result:R} instead of {expected:R}: an error of {error:E2}, not {bound:E2}.");
    }
}
