using System.Numerics;
using System.Runtime.Intrinsics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics;

/// <summary>Every product against plain loops in the same order, to the last bit, with guards around whatever may be written.</summary>
public class ProductTests
{
    /// <summary>Sizes around the edges of tiles and vectors.</summary>
    private static readonly int[] Sizes = [1, 2, 3, 5, 6, 7, 8, 9, 12, 13, 15, 16, 17, 23, 24, 25, 26, 31, 32, 33, 40, 41, 49, 57];

    /// <summary>Rows that share a set of the cache, rows that lie far apart, both, and outputs that fill their vectors badly.</summary>
    private static readonly (int Inputs, int XStride, int Outputs)[] WideLayers =
        [(70, 1024, 300), (1024, 1024, 65), (300, 304, 30), (90, 90, 1024), (37, 512, 523), (400, 400, 25)];

    [Theory]
    [InlineData(512)]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void Sums_run_in_order_at_every_width_in_single_precision(int bits) => Assert.Null(FirstDifference<float>(bits, NarrowCases<float>()));

    [Theory]
    [InlineData(512)]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void Sums_run_in_order_at_every_width_in_double_precision(int bits) => Assert.Null(FirstDifference<double>(bits, NarrowCases<double>()));

    [Theory]
    [InlineData(512)]
    [InlineData(256)]
    [InlineData(128)]
    [InlineData(0)]
    public void Sums_of_wide_layers_run_in_order_at_every_width(int bits)
    {
        Assert.Null(FirstDifference<float>(bits, WideCases<float>()));
        Assert.Null(FirstDifference<double>(bits, WideCases<double>()));
    }

    private static IEnumerable<ProductCase<T>> NarrowCases<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int rows = 1; rows <= 26; rows++)
        {
            foreach (int units in Sizes)
            {
                yield return new ProductCase<T>(rows, units, Sizes[(rows * units) % Sizes.Length], units + (rows % 3));
                yield return new ProductCase<T>(rows, Sizes[(rows + (3 * units)) % Sizes.Length], units, 64);
            }
        }
    }

    private static IEnumerable<ProductCase<T>> WideCases<T>()
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        foreach ((int inputs, int xStride, int outputs) in WideLayers)
        {
            foreach (int rows in new[] { 1, 12, 13, 31, 64 })
            {
                yield return new ProductCase<T>(rows, inputs, outputs, xStride);
            }
        }
    }

    private static string? FirstDifference<T>(int bits, IEnumerable<ProductCase<T>> cases)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        => cases.Select(example => bits switch
        {
            512 => Difference<Simd512<T>, Vector512<T>, T>(example),
            256 => Difference<Simd256<T>, Vector256<T>, T>(example),
            128 => Difference<Simd128<T>, Vector128<T>, T>(example),
            _ => Difference<Scalar<T>, T, T>(example),
        }).FirstOrDefault(difference => difference is not null);

    private static string? Difference<S, V, T>(ProductCase<T> example)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
        => example.Forward<S, V>(streams: 1)
            ?? example.Forward<S, V>(streams: 3)
            ?? example.Propagate<S, V>(isPadded: true)
            ?? example.Propagate<S, V>(isPadded: false)
            ?? example.WeightGradient<S, V>(continues: false)
            ?? example.WeightGradient<S, V>(continues: true);
}
