namespace Samples;

/// <summary>Prints steps and compares them with Octave's.</summary>
internal static class Report
{
    /// <summary>Differences that rounding explains, for numbers of the size of these.</summary>
    private const double Tolerance = 1e-12;

    /// <summary>One step: the article's formula, what it is in the generated network, the numbers, and how far they are from Octave's.</summary>
    public static void Step(string formula, string equation, double[][] values, double[][] expected)
    {
        Title(formula, equation);
        Matrix(values, "0.0000");
        Console.WriteLine($"  Largest difference from Octave's numbers: {Difference(values, expected):0.0e+0}");
    }

    /// <summary>A heading: the article's formula and the equation that stands in the generated file.</summary>
    public static void Title(string formula, string equation)
    {
        Console.WriteLine();
        Console.WriteLine($"{formula,-66}  {equation}");
    }

    /// <summary>Numbers, a line for each row.</summary>
    public static void Matrix(double[][] rows, string format)
    {
        for (int row = 0; row < rows.Length; row++)
        {
            Console.WriteLine($"  {row + 1,2} {string.Concat(rows[row].Select(value => value.ToString(format, null).PadLeft(9)))}");
        }
    }

    /// <summary>One line for all steps of a file: whether they are Octave's, and the gradient check.</summary>
    /// <returns>Whether they are.</returns>
    public static bool Compare(string name, Customers expected)
    {
        Steps steps = new(expected);
        double difference = new[]
        {
            Math.Abs(steps.Cost - expected.Cost),
            Difference(steps.Z2, expected.Z2),
            Difference(steps.A2, expected.A2),
            Difference(steps.A3, expected.A3),
            Difference(steps.S3, expected.S3),
            Difference(steps.S2, expected.S2),
            Difference(steps.Theta1Grad, expected.Theta1Grad),
            Difference(steps.Theta2Grad, expected.Theta2Grad),
        }.Max();
        bool same = difference <= Tolerance;
        Console.WriteLine($"{name,-12} {expected.Labels.Length,4} {expected.Lambda,6}  {steps.Cost,-18:R}  {difference,-18:0.0e+0}  {(same ? "the same" : "DIFFERENT")}");
        Console.WriteLine($"  {steps.Check}");
        return same && steps.Check.Passed;
    }

    private static double Difference(double[][] values, double[][] expected) =>
        values.Zip(expected, (row, other) => row.Zip(other, (x, y) => Math.Abs(x - y)).Max()).Max();
}
