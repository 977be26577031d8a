namespace NetGen.Tests.Numerics;

/// <summary>The bounds that the functions promise, and the arguments that the tests try them on.</summary>
internal static class Accuracy
{
    private const double Ulp = 1.0 / (1 << 23);

    // Results smaller than this are measured as if they were as large.
    private const double SmallestSize = 1.0 / 64;

    // What the functions' documentation says: in ulp for float, relative for double.
    private static readonly Dictionary<string, (double Ulps, double Relative)> Bounds = new()
    {
        ["Exp"] = (1, 1e-15),
        ["Log"] = (2, 1e-15),
        ["Log1PExpOfMinusAbs"] = (2, 2e-15),
        ["Sigmoid"] = (1.75, 1e-15),
        ["Tanh"] = (2, 1e-15),
        ["Softplus"] = (2, 2e-15),
        ["Elu"] = (1.25, 1e-15),
        ["Silu"] = (2, 1e-15),
        ["Gelu"] = (3, 2e-15),
        ["GeluTanh"] = (3, 2e-15),
        ["SoftplusGradient"] = (1.75, 1e-15),
        ["SiluGradient"] = (3, 4e-15),
        ["GeluGradient"] = (4, 4e-15),
        ["GeluTanhGradient"] = (4, 4e-15),
    };

    /// <summary>Every function.</summary>
    public static TheoryData<string> AllFunctions => [.. Bounds.Keys];

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

    /// <summary>The relative error that the function of float may have.</summary>
    public static double Single(string function) => Bounds[function].Ulps * Ulp;

    /// <summary>The relative error that the function of double may have.</summary>
    public static double Double(string function) => Bounds[function].Relative;

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
