using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the choice of the vector width: constants to the compiler, so only one branch is left.</summary>
internal static class DispatchEmitter
{
    private static readonly int[] Widths = [512, 256, 128];

    /// <summary>Writes calls of <paramref name="method"/> for each width, as statements or as returned values.</summary>
    public static void Emit(CodeWriter writer, NetworkPlan plan, string method, string arguments, bool returns)
    {
        string prefix = returns ? "return " : "";
        if (plan.HasVectors)
        {
            for (int k = 0; k < Widths.Length; k++)
            {
                using (writer.Block($"{(k == 0 ? "" : "else ")}if (Vector{Widths[k]}.IsHardwareAccelerated)"))
                {
                    writer.Write($"{prefix}{method}<Simd{Widths[k]}<T>, Vector{Widths[k]}<T>>({arguments});");
                }
            }

            using (writer.Block("else"))
            {
                writer.Write($"{prefix}{method}<Scalar<T>, T>({arguments});");
            }
        }
        else
        {
            writer.Write("// The parameters fill an array to its last element, so no vector may read past them.");
            writer.Write($"{prefix}{method}<Scalar<T>, T>({arguments});");
        }
    }
}
