using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the choice of the vector width: constants to the compiler, so only one branch is left.</summary>
internal static class DispatchEmitter
{
    private static readonly int[] Widths = [512, 256, 128];

    /// <summary>Writes the call of <paramref name="method"/> for the width that the processor has.</summary>
    public static void Call(CodeWriter writer, NetworkPlan plan, string method, string arguments)
    {
        foreach (int width in WidthsOf(writer, plan))
        {
            using (writer.Block($"{(width == Widths[0] ? "" : "else ")}if (Vector{width}.IsHardwareAccelerated)"))
            {
                writer.Write($"{method}<Simd{width}<T>, Vector{width}<T>>({arguments});");
            }
        }

        using (plan.HasVectors ? writer.Block("else") : default)
        {
            writer.Write($"{method}<Scalar<T>, T>({arguments});");
        }
    }

    /// <summary>Writes the return of what <paramref name="method"/> gives for the width that the processor has.</summary>
    public static void Return(CodeWriter writer, NetworkPlan plan, string method, string arguments)
    {
        string choice = string.Concat(WidthsOf(writer, plan).Select(width =>
            $"Vector{width}.IsHardwareAccelerated ? {method}<Simd{width}<T>, Vector{width}<T>>({arguments})\n    : "));
        writer.Write($"return {choice}{method}<Scalar<T>, T>({arguments});");
    }

    private static int[] WidthsOf(CodeWriter writer, NetworkPlan plan)
    {
        if (plan.HasVectors)
        {
            return Widths;
        }

        writer.Write("// The parameters fill an array to its last element, so no vector may read past them.");
        return [];
    }
}
