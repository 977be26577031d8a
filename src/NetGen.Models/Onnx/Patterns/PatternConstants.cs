using NetGen.Functions;

namespace NetGen.Models;

/// <summary>
/// The numbers in the formulas of activations that files can only have rounded. All others there, such as 0, ½, 1 and 20, every type holds exactly.
/// </summary>
internal static class PatternConstants
{
    private static readonly ActivationFunction[] Functions = [.. Enum.GetValues(typeof(Activation)).Cast<Activation>().Select(activation => activation.Function())];

    private static readonly double[] All = [.. Functions.SelectMany(NumbersOf).Where(IsRounded).Distinct()];

    private static readonly (double Number, float Single)[] Steps = [.. Functions.SelectMany(function => function.OnnxRoundings)];

    /// <summary>The number of a formula that a constant of a file stands for, or the constant itself.</summary>
    /// <param name="constant">The constant as the file has it.</param>
    /// <param name="type">Its type. Only the nearest number of that type stands for a number of a formula, or what an exporter is known to write instead.</param>
    public static double Exact(double constant, NumberType type)
    {
        int index = Array.FindIndex(All, number => constant == NumberTypes.Round(number, type));
        int step = type == NumberType.Float32 ? Array.FindIndex(Steps, known => constant == known.Single) : -1;
        return index >= 0 ? All[index]
            : step >= 0 ? Steps[step].Number
            : constant;
    }

    /// <summary>The numbers in formulas as an activation's file has them, and as they are once products are multiplied out, which some exporters do.</summary>
    private static IEnumerable<double> NumbersOf(ActivationFunction function)
    {
        Arithmetic z = Arithmetic.Of("z");
        IReadOnlyList<Arithmetic> read = function.OnnxFormulas(z);
        return read
            .Concat(new[] { function.WrittenToOnnx(z, isDouble: false), function.WrittenToOnnx(z, isDouble: true) }.OfType<Arithmetic>())
            .SelectMany(NumbersOf)
            .Concat(read.SelectMany(formula => Expression.Of(formula).Numbers));
    }

    private static IEnumerable<double> NumbersOf(Arithmetic formula) => formula switch
    {
        Arithmetic.Constant constant => [constant.Value],
        Arithmetic.Binary binary => NumbersOf(binary.Left).Concat(NumbersOf(binary.Right)),
        Arithmetic.Call call => call.Arguments.SelectMany(NumbersOf),
        _ => [],
    };

    private static bool IsRounded(double number) => Enum.GetValues(typeof(NumberType)).Cast<NumberType>().Any(type => NumberTypes.Round(number, type) != number);
}
