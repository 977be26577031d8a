using System.Globalization;

namespace NetGen;

/// <summary>What a <see cref="GradientCheck"/> found.</summary>
public sealed class GradientCheckResult
{
    internal GradientCheckResult(GradientDifference worst, double tolerance, int compared, int skipped, bool allZero)
    {
        Worst = worst;
        Tolerance = tolerance;
        Compared = compared;
        Skipped = skipped;
        AllZero = allZero;
    }

    /// <summary>
    /// Whether every derivative that could be compared is within the tolerance, none is NaN or infinite, at least half could be compared, and the
    /// gradient is not all zero.
    /// </summary>
    public bool Passed => Compared >= Skipped && !AllZero && Worst.Scaled <= Tolerance;

    /// <summary>The derivative that is farthest off.</summary>
    public GradientDifference Worst { get; }

    /// <summary>The largest <see cref="GradientDifference.Scaled"/> that rounding explains.</summary>
    public double Tolerance { get; }

    /// <summary>Derivatives that were compared.</summary>
    public int Compared { get; }

    /// <summary>Derivatives that were not, because the cost has a kink there, or is not finite.</summary>
    public int Skipped { get; }

    /// <summary>Whether Backward gave 0 for every parameter: then either it does nothing, or the rows can show nothing.</summary>
    public bool AllZero { get; }

    /// <summary>The verdict, why, and the worst derivative.</summary>
    public override string ToString()
    {
        string reason = AllZero ? "Backward gave 0 for every parameter; "
            : Compared < Skipped ? "too few derivatives could be compared, choose rows away from kinks; "
            : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"Gradient check {(Passed ? "passed" : "failed")}: {reason}{Compared} derivatives compared, {Skipped} skipped at kinks; worst: {Worst}, tolerance {Tolerance:0.0e+0}.");
    }
}
