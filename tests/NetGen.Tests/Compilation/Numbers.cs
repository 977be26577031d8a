using System.Numerics;

namespace NetGen.Tests.Compilation;

/// <summary>Arrays between double and the type of a network's numbers.</summary>
public static class Numbers
{
    /// <summary>The numbers rounded to T.</summary>
    public static T[] To<T>(ReadOnlySpan<double> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        T[] rounded = new T[values.Length];
        for (int k = 0; k < rounded.Length; k++)
        {
            rounded[k] = T.CreateTruncating(values[k]);
        }

        return rounded;
    }

    /// <summary>The numbers in double, which holds each of them exactly.</summary>
    public static double[] ToDouble<T>(ReadOnlySpan<T> values)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] exact = new double[values.Length];
        for (int k = 0; k < exact.Length; k++)
        {
            exact[k] = double.CreateTruncating(values[k]);
        }

        return exact;
    }
}
