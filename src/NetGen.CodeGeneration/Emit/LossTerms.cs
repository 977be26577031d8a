using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>The loss of one output and its gradient, in vectors.</summary>
internal static class LossTerms
{
    /// <summary>Statements that leave the loss in <c>loss</c> with a suffix.</summary>
    public static string Term(ElementwiseLoss loss, VectorArithmetic arithmetic, string a, string z, string y, string suffix = "") =>
        Lines(loss.Term(Arithmetic.Of(a), Arithmetic.Of(z), Arithmetic.Of(y)), arithmetic, suffix, $"loss{suffix}", value => value);

    /// <summary>Statements that leave the gradient, times <paramref name="scale"/> if there is one, in <paramref name="result"/>.</summary>
    public static string Gradient(ElementwiseLoss loss, VectorArithmetic arithmetic, string a, string y, string? scale, string result) =>
        Lines(
            loss.GradientTerm(Arithmetic.Of(a), Arithmetic.Of(y)),
            arithmetic,
            result,
            result,
            value => scale is null ? value : arithmetic.Multiply(value, scale));

    private static string Lines(IReadOnlyList<Let> lets, VectorArithmetic arithmetic, string suffix, string result, Func<string, string> finish)
    {
        List<string> lines = [];
        for (int k = 0; k < lets.Count; k++)
        {
            Let let = lets[k];
            bool isLast = k == lets.Count - 1;
            if (let.Comment.Length > 0)
            {
                lines.Add($"// {let.Comment}");
            }

            string value = let.Value.Renamed(name => lets.Any(other => other.Name == name) ? name + suffix : name).Print(arithmetic);
            lines.Add($"{arithmetic.Vector} {(isLast ? result : let.Name + suffix)} = {(isLast ? finish(value) : value)};");
        }

        return string.Join("\n", lines);
    }
}
