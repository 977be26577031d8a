using System.Numerics;

namespace NetGen.Tests.Bounds;

/// <summary>Compares computed numbers with the reference's.</summary>
internal static class Deviation
{
    /// <summary>The number farthest outside its bound in words, or null where all are inside. NaN is outside.</summary>
    public static string? Worst<T>(string what, double[] want, double[] bound, ReadOnlySpan<T> got)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        if (want.Length != got.Length)
        {
            return $"{what}: expected {want.Length} numbers, got {got.Length}";
        }

        int worst = -1;
        double worstExcess = 0;
        for (int k = 0; k < want.Length; k++)
        {
            double error = Math.Abs(double.CreateTruncating(got[k]) - want[k]);
            double excess = error <= bound[k] ? 0 : double.IsNaN(error) ? double.PositiveInfinity : error / bound[k];
            if (excess > worstExcess)
            {
                worst = k;
                worstExcess = excess;
            }
        }

        return worst < 0 ? null : $"{what}[{worst}]: expected {want[worst]:R} within {bound[worst]:E1}, got {got[worst]}";
    }
}
