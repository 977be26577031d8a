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

    private static void Within(double bound, double z, double result, double expected)
    {
        double error = Accuracy.Error(result, expected);
        Assert.True(error <= bound, $"At {z:R} the result is {result:R} instead of {expected:R}: an error of {error:E2}, not {bound:E2}.");
    }
}
