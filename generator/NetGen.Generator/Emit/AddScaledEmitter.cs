namespace NetGen.Generator.Emit;

/// <summary>Writes sum ← sum + scale·term, by which gradients of blocks, the penalty and the step of gradient descent are added.</summary>
internal static class AddScaledEmitter
{
    public static string Kernel() =>
        $$"""
        // sum ← sum + scale·term
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        private static void {{Names.AddScaled}}<S, V>(ref T sum, ref T term, T scale, int count)
            {{Names.Constraints}}
        {
            V factor = S.Broadcast(scale);
            int k = 0;
            for (; k + S.Count <= count; k += S.Count)
            {
                S.Store(S.MultiplyAdd(factor, S.Load(ref term, k), S.Load(ref sum, k)), ref sum, k);
            }

            for (; k < count; k++)
            {
                Unsafe.Add(ref sum, k) = Scalar<T>.MultiplyAdd(scale, Unsafe.Add(ref term, k), Unsafe.Add(ref sum, k));
            }
        }
        """;
}
