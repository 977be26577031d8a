using System.Globalization;
using System.Runtime.Intrinsics;
using NetGen.Numerics;
using NetGen.Tests.Numerics.Kernels;

namespace NetGen.Tests.Numerics;

/// <summary>Layers with weights of 8 bits in vectors of 128 bits, in a process whose processor may lack the instructions.</summary>
internal static class IntegerBits
{
    /// <summary>A line for each output, the same in every process: sums are exact, and without a bias multiply-add rounds once everywhere.</summary>
    public static IEnumerable<string> Lines()
    {
        foreach (int outputs in EveryWidth.Lengths)
        {
            const int Inputs = 37;
            NarrowLayer layer = new(Storage.Int8, EveryWidth.Padded<float>(2, Inputs * outputs), new float[outputs], Inputs, outputs);
            float[] z = new NarrowKernel(layer, EveryWidth.Padded<float>(1, Inputs), 1).Run<Simd128<float>, Vector128<float>>();
            for (int j = 0; j < outputs; j++)
            {
                yield return string.Create(CultureInfo.InvariantCulture, $"{outputs} {j} {z[j]:R}");
            }
        }
    }
}
