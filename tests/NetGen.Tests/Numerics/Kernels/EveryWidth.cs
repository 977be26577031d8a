using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NetGen.Numerics;

namespace NetGen.Tests.Numerics.Kernels;

/// <summary>Runs kernels at every width.</summary>
internal static class EveryWidth
{
    /// <summary>Lengths below, at and above the lanes of every vector.</summary>
    public static readonly int[] Lengths = [1, 3, 4, 5, 8, 15, 16, 17, 33, 50];

    /// <summary>Elements after a row that its last vector may read or write: a vector of the widest kind.</summary>
    public const int Padding = 16;

    /// <summary>The kernel wrote these numbers, with these bits, at every width.</summary>
    public static void AssertWrites<T>(T[] expected, IKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        AssertSame(expected, kernel.Run<Scalar<T>, T>(), "scalar");
        AssertWritesInVectors(expected, kernel);
    }

    /// <summary>The kernel wrote these numbers, with these bits, at every width that has vectors.</summary>
    public static void AssertWritesInVectors<T>(T[] expected, IKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        AssertSame(expected, kernel.Run<Simd128<T>, Vector128<T>>(), "128 bits");
        AssertSame(expected, kernel.Run<Simd256<T>, Vector256<T>>(), "256 bits");
        AssertSame(expected, kernel.Run<Simd512<T>, Vector512<T>>(), "512 bits");
    }

    /// <summary>What the kernel wrote at each width.</summary>
    public static IEnumerable<T[]> Runs<T>(IKernel<T> kernel)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
    [
        kernel.Run<Scalar<T>, T>(),
        kernel.Run<Simd128<T>, Vector128<T>>(),
        kernel.Run<Simd256<T>, Vector256<T>>(),
        kernel.Run<Simd512<T>, Vector512<T>>(),
    ];

    /// <summary>Numbers of both signs, zero among them, then as many NaN as padding.</summary>
    public static T[] Padded<T>(int seed, int count)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Random random = new(seed);
        T[] numbers = new T[count + Padding];
        numbers.AsSpan(count).Fill(T.NaN);
        for (int k = 0; k < count; k++)
        {
            numbers[k] = k % 7 == 3 ? T.Zero : T.CreateTruncating((4 * random.NextDouble()) - 2);
        }

        return numbers;
    }

    private static void AssertSame<T>(T[] expected, T[] written, string width)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Assert.True(
        MemoryMarshal.AsBytes(expected.AsSpan()).SequenceEqual(MemoryMarshal.AsBytes(written.AsSpan())),
        $"{width}: expected {string.Join(' ', expected)}, but got {string.Join(' ', written)}");
}
