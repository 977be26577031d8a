using NetGen.CodeGeneration.Plan;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes the choice of the vector width: constants to the compiler, so only one branch is left.</summary>
internal static class DispatchEmitter
{
    private static readonly int[] Widths = [512, 256, 128];

    /// <summary>Writes the call of <paramref name="method"/> for the width that the processor has.</summary>
    public static void Call(CodeWriter writer, NetworkPlan plan, string method, string arguments) => Choose(writer, plan, "", method, arguments);

    /// <summary>Writes the return of what <paramref name="method"/> gives for the width that the processor has.</summary>
    public static void Return(CodeWriter writer, NetworkPlan plan, string method, string arguments) => Choose(writer, plan, "return ", method, arguments);

    private static void Choose(CodeWriter writer, NetworkPlan plan, string before, string method, string arguments)
    {
        string otherwise = "";
        if (plan.Strategy is not RowsStrategy { HasVectors: false })
        {
            foreach (int width in Widths)
            {
                writer.Write($"{otherwise}if (Vector{width}.IsHardwareAccelerated) {before}{method}<Simd{width}<T>, Vector{width}<T>>({arguments});");
                otherwise = "else ";
            }
        }
        else
        {
            writer.Write("// The parameters fill an array to its last element, so no vector may read past them.");
        }

        writer.Write($"{otherwise}{before}{method}<Scalar<T>, T>({arguments});");
    }
}
