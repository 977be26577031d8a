using System.Runtime.Intrinsics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics;

/// <summary>The members of <see cref="DoubleMath"/> by name and width.</summary>
internal static class DoubleFunctions
{
    /// <summary>Bits of each vector; the element's own size means without vectors.</summary>
    public static IReadOnlyList<int> Widths { get; } = [8 * sizeof(double), 128, 256, 512];

    /// <summary>The function of every element, computed in vectors of <paramref name="bits"/> bits.</summary>
    public static double[] Map(string function, int bits, ReadOnlySpan<double> z) => bits switch
    {
        512 => Map<Simd512<double>, Vector512<double>>(function, z),
        256 => Map<Simd256<double>, Vector256<double>>(function, z),
        128 => Map<Simd128<double>, Vector128<double>>(function, z),
        8 * sizeof(double) => Map<Scalar<double>, double>(function, z),
        _ => throw new ArgumentOutOfRangeException(nameof(bits), bits, "No vector has this width."),
    };

    private static double[] Map<S, V>(string function, ReadOnlySpan<double> z)
        where S : struct, ISimd<V, double>
        where V : struct
    {
        double[] results = new double[z.Length];
        for (int i = 0; i < z.Length; i += S.Count)
        {
            V value = S.Load(in z[0], i, z.Length - i);
            S.Store(Of<S, V>(function, value), ref results[0], i, z.Length - i);
        }

        return results;
    }

    private static V Of<S, V>(string function, V z)
        where S : struct, ISimd<V, double>
        where V : struct => function switch
        {
            "Exp" => DoubleMath.Exp<S, V>(z),
            "Log" => DoubleMath.Log<S, V>(z),
            "Log1PExpOfMinusAbs" => DoubleMath.Log1PExpOfMinusAbs<S, V>(z),
            "Sigmoid" => DoubleMath.Sigmoid<S, V>(z),
            "Tanh" => DoubleMath.Tanh<S, V>(z),
            "Softplus" => DoubleMath.Softplus<S, V>(z),
            "SoftplusGradient" => DoubleMath.SoftplusGradient<S, V>(z),
            "Elu" => DoubleMath.Elu<S, V>(z),
            "Silu" => DoubleMath.Silu<S, V>(z),
            "SiluGradient" => DoubleMath.SiluGradient<S, V>(z),
            "Gelu" => DoubleMath.Gelu<S, V>(z),
            "GeluGradient" => DoubleMath.GeluGradient<S, V>(z),
            "GeluTanh" => DoubleMath.GeluTanh<S, V>(z),
            "GeluTanhGradient" => DoubleMath.GeluTanhGradient<S, V>(z),
            _ => throw new ArgumentOutOfRangeException(nameof(function), function, "There is no such function."),
        };
}
