namespace NetGen;

/// <summary>Derivatives of a cost by central differences.</summary>
internal static class DifferenceQuotient
{
    /// <summary>Powers of two, so that v ± h has little rounding; they shrink until no kink lies within a step.</summary>
    private static readonly double[] Steps = [1.0 / (1 << 10), 1.0 / (1 << 13), 1.0 / (1 << 16), 1.0 / (1 << 19)];

    /// <summary>The derivative by a variable, or null where the cost has a kink.</summary>
    /// <param name="cost">Computes the cost.</param>
    /// <param name="variable">The variable; it has its value again afterwards.</param>
    /// <param name="accuracy">How near two quotients must come, for a derivative of size 1 or less, to be believed.</param>
    public static double? Derivative(Func<double> cost, ref double variable, double accuracy)
    {
        double size = Math.Max(1, Math.Abs(variable));
        double middle = cost();
        foreach (double relativeStep in Steps)
        {
            double step = relativeStep * size;
            Sides whole = Sides.At(cost, ref variable, step, middle);
            Sides half = Sides.At(cost, ref variable, step / 2, middle);
            Sides quarter = Sides.At(cost, ref variable, step / 4, middle);

            // Richardson: D(h) = C′ + O(h²), so (4 D(h/2) − D(h))/3 = C′ + O(h⁴).
            double coarse = ((4 * half.Slope) - whole.Slope) / 3;
            double fine = ((4 * quarter.Slope) - half.Slope) / 3;

            // Where C is smooth, the slopes to the right and to the left differ by h·C″ + O(h³), which halves with h; at a kink they differ by its jump.
            double jump = (2 * quarter.Bend) - half.Bend;
            double allowed = accuracy * Math.Max(1, Math.Abs(fine));
            if (Math.Abs(fine - coarse) <= allowed && Math.Abs(jump) <= allowed)
            {
                return fine;
            }
        }

        return null;
    }

    /// <summary>What the cost does on both sides of a value.</summary>
    /// <param name="Slope"><c>(C(v + h) − C(v − h))/(2h)</c>.</param>
    /// <param name="Bend">The slope to the right less that to the left, <c>(C(v + h) − 2C(v) + C(v − h))/h</c>.</param>
    private readonly record struct Sides(double Slope, double Bend)
    {
        public static Sides At(Func<double> cost, ref double variable, double step, double middle)
        {
            double value = variable;
            variable = value + step;
            double right = cost();
            variable = value - step;
            double left = cost();
            variable = value;
            return new((right - left) / (2 * step), (right - middle - (middle - left)) / step);
        }
    }
}
