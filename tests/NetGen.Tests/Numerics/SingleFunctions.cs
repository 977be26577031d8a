using System.Runtime.Intrinsics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics;

/// <summary>The members of <see cref="SingleMath"/> by name and width.</summary>
internal static class SingleFunctions
{
    /// <summary>Bits of each vector; the element's own size means without vectors.</summary>
    public static IReadOnlyList<int> Widths { get; } = [8 * sizeof(float), 128, 256, 512];

    /// <summary>The function of every element, computed in vectors of <paramref name="bits"/> bits.</summary>
    public static float[] Map(string function, int bits, ReadOnlySpan<float> z) => bits switch
    {
        512 => Map<Simd512<float>, Vector512<float>>(function, z),
        256 => Map<Simd256<float>, Vector256<float>>(function, z),
        128 => Map<Simd128<float>, Vector128<float>>(function, z),
        8 * sizeof(float) => Map<Scalar<float>, float>(function, z),
        _ => throw new ArgumentOutOfRangeException(nameof(bits), bits, "No vector has this width."),
    };

    private static float[] Map<S, V>(string function, ReadOnlySpan<float> z)
        where S : struct, ISimd<V, float>
        where V : struct
    {
        float[] results = new float[z.Length];
        for (int i = 0; i < z.Length; i += S.Count)
        {
            V value = S.Load(in z[0], i, z.Length - i);
            S.Store(Of<S, V>(function, value), ref results[0], i, z.Length - i);
        }

        return results;
    }

    private static V Of<S, V>(string function, V z)
        where S : struct, ISimd<V, float>
        where V : struct => function switch
        {
            "Exp" => SingleMath.Exp<S, V>(z),
            "Log" => SingleMath.Log<S, V>(z),
            "Log1PExpOfMinusAbs" => SingleMath.Log1PExpOfMinusAbs<S, V>(z),
            "Sigmoid" => SingleMath.Sigmoid<S, V>(z),
            "Tanh" => SingleMath.Tanh<S, V>(z),
            "Softplus" => SingleMath.Softplus<S, V>(z),
            "SoftplusGradient" => SingleMath.SoftplusGradient<S, V>(z),
            "Elu" => SingleMath.Elu<S, V>(z),
            "Silu" => SingleMath.Silu<S, V>(z),
            "SiluGradient" => SingleMath.SiluGradient<S, V>(z),
            "Gelu" => SingleMath.Gelu<S, V>(z),
            "GeluGradient" => SingleMath.GeluGradient<S, V>(z),
            "GeluTanh" => SingleMath.GeluTanh<S, V>(z),
            "GeluTanhGradient" => SingleMath.GeluTanhGradient<S, V>(z),
            _ => throw new ArgumentOutOfRangeException(nameof(function), function, "There is no such function."),
        };
}
