namespace NetGen.Generator.Emit;

/// <summary>Writes the step of a layer's weights for one row, gradient and update in one pass over them.</summary>
internal static class WeightStepEmitter
{
    public static string Kernel() =>
        $$"""
        // W[i, j] ← W[i, j] − rate·(a[i]·δ[j] + l2·W[i, j]), one pass in the order of the addresses
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.WeightStep}}<S, V>(ref T w, ref T a, ref T delta, int inputs, int outputs, T rate, T l2)
            {{Names.Constraints}}
        {
            T keep = 1 - (rate * l2);
            for (int i = 0; i < inputs; i++)
            {
                T step = -rate * Unsafe.Add(ref a, i);
                int j = 0;
                for (; j + S.Count <= outputs; j += S.Count)
                {
                    {{Step("S")}}
                }

                // The rest of a row in narrower vectors: a wide one would reach into the next row, and wait for it.
                for (; j + Simd128<T>.Count <= outputs; j += Simd128<T>.Count)
                {
                    {{Step("Simd128<T>")}}
                }

                for (; j < outputs; j++)
                {
                    {{Step("Scalar<T>")}}
                }

                w = ref Unsafe.Add(ref w, outputs);
            }
        }
        """;

    private static string Step(string simd) =>
        $"{simd}.Store({simd}.MultiplyAdd({simd}.Broadcast(step), {simd}.Load(ref delta, j), {simd}.Multiply({simd}.Broadcast(keep), {simd}.Load(ref w, j))), ref w, j);";
}
