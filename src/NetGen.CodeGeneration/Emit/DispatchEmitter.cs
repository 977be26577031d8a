namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the choice of the vector width: constants to the compiler, so only one branch is left.</summary>
internal static class DispatchEmitter
{
    /// <summary>Writes the call of <paramref name="method"/> for the width that the processor has.</summary>
    public static void Call(CodeWriter writer, VectorsEmitter strategy, string method, string arguments) => Choose(writer, strategy, "", method, arguments);

    /// <summary>Writes the return of what <paramref name="method"/> gives for the width that the processor has.</summary>
    public static void Return(CodeWriter writer, VectorsEmitter strategy, string method, string arguments) => Choose(writer, strategy, "return ", method, arguments);

    private static void Choose(CodeWriter writer, VectorsEmitter strategy, string before, string method, string arguments)
    {
        string otherwise = "";
        if (strategy.Widths.Count == 0)
        {
            writer.Write("// The parameters fill an array to its last element, so no vector may read past them.");
        }

        foreach (int width in strategy.Widths)
        {
            writer.Write($"{otherwise}if (Vector{width}.IsHardwareAccelerated) {before}{method}<Simd{width}<T>, Vector{width}<T>>({arguments});");
            otherwise = "else ";
        }

        writer.Write($"{otherwise}{before}{method}<Scalar<T>, T>({arguments});");
    }
}
