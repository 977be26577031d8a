namespace NetGen.Tests.Numerics;

/// <summary>The bounds that the functions promise, and the arguments that the tests try them on.</summary>
internal static class Accuracy
{
    public const double Double = 1e-14;

    private const double Ulp = 1.0 / (1 << 23);

    // Results smaller than this are measured as if they were as large.
    private const double SmallestSize = 1.0 / 64;

    private static readonly string[] Functions =
    [
        "Exp", "Log", "Log1PExpOfMinusAbs", "Sigmoid", "Tanh", "Softplus", "SoftplusGradient", "Elu", "Silu", "SiluGradient", "Gelu", "GeluGradient",
        "GeluTanh", "GeluTanhGradient",
    ];

    /// <summary>Every function.</summary>
    public static TheoryData<string> AllFunctions => [.. Functions];

    /// <summary>The functions that the table of activations holds, with its names for activation and column.</summary>
    public static TheoryData<string, string, string> Table => new()
    {
        { "Sigmoid", "sigmoid", "f" },
        { "Tanh", "tanh", "f" },
        { "Elu", "elu", "f" },
        { "Softplus", "softplus", "f" },
        { "SoftplusGradient", "softplus", "df" },
        { "Gelu", "gelu_erf", "f" },
        { "GeluGradient", "gelu_erf", "df" },
        { "GeluTanh", "gelu_tanh", "f" },
        { "GeluTanhGradient", "gelu_tanh", "df" },
        { "Silu", "silu", "f" },
        { "SiluGradient", "silu", "df" },
    };

    /// <summary>2 ulp for exp, sigmoid and tanh, 4 ulp for the others.</summary>
    public static double Single(string function) => function is "Exp" or "Sigmoid" or "SoftplusGradient" or "Tanh" ? 2 * Ulp : 4 * Ulp;

    /// <summary>The error of <paramref name="result"/>, relative to <paramref name="expected"/>; infinite if only one of them is finite.</summary>
    public static double Error(double result, double expected)
    {
        if (result.Equals(expected))
        {
            return 0;
        }

        double error = Math.Abs(result - expected) / Math.Max(Math.Abs(expected), SmallestSize);
        return double.IsFinite(result) && double.IsFinite(expected) ? error : double.PositiveInfinity;
    }

    /// <summary>Arguments around 0, where roots and turning points lie, into both tails, and tiny ones.</summary>
    public static double[] Arguments(string function)
    {
        List<double> arguments = [];
        for (int i = -3000; i <= 3000; i++)
        {
            double unit = i / 3000.0;
            arguments.Add(3.1 * unit);
            arguments.Add(87 * unit);
            arguments.Add(unit * Math.Exp(-20 * Math.Abs(unit)));
        }

        return function == "Log" ? [.. arguments.Select(Math.Exp)] : [.. arguments];
    }
}
