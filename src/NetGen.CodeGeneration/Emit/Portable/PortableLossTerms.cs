using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes the loss of one row and its gradient, as loops over the outputs.</summary>
internal static class PortableLossTerms
{
    /// <summary>Statements that return the loss of the row whose a or z, and y, are at hand.</summary>
    public static void WriteLoss(CodeWriter writer, NetworkPlan plan)
    {
        if (plan.Loss.NeedsWholeRow)
        {
            WriteCrossEntropy(writer, plan.Model);
            return;
        }

        writer.Write("double loss = 0;");
        EmitLoop(writer, Lines(
            plan.Loss.TermInDouble(Arithmetic.Of("a[k]"), Arithmetic.Of("z[k]"), Arithmetic.Of("y[k]")),
            "double",
            new PortableArithmetic(plan.Model, inDouble: true),
            value => $"loss += {value};",
            isFactor: false));
        writer.Space();
        writer.Write("return loss;");
    }

    /// <summary>Statements that give delta the gradient.</summary>
    public static void WriteGradient(CodeWriter writer, NetworkPlan plan)
    {
        string number = Names.Number(plan.Model.Precision);
        if (plan.Loss.NeedsWholeRow)
        {
            writer.Write($"{number} sum = 0;");
            EmitLoop(writer, "sum += y[k];");
            writer.Space();
            EmitLoop(writer, "delta[k] = ((sum * a[k]) - y[k]) * perRow;");
            return;
        }

        EmitLoop(writer, Lines(
            plan.Loss.GradientTerm(Arithmetic.Of("a[k]"), Arithmetic.Of("y[k]")),
            number,
            new PortableArithmetic(plan.Model),
            value => $"delta[k] = {value} * perRow;",
            isFactor: true));
    }

    private static void WriteCrossEntropy(CodeWriter writer, NetworkModel model)
    {
        writer.Write("// −ln softmax(z)ₖ = z_max − zₖ + ln(1 + Σ of the others' exp(zⱼ − z_max))");
        writer.Write("int largest = 0;");
        EmitLoop(writer, "largest = z[k] > z[largest] ? k : largest;");
        writer.Space();
        writer.Write("double others = 0;");
        EmitLoop(writer, $"others += k == largest ? 0 : global::System.Math.Exp({PortableCode.Widened(model)}z[k] - z[largest]);");
        writer.Space();
        writer.Write($"double logOfSum = {PortableCode.Math}LogOnePlus(others);");
        writer.Write("double loss = 0;");
        EmitLoop(writer, $"loss += y[k] * ({PortableCode.Widened(model)}z[largest] - z[k] + logOfSum);");
        writer.Space();
        writer.Write("return loss;");
    }

    /// <summary>The lines of a term; what becomes of the last one's value is said by <paramref name="finish"/>.</summary>
    private static string Lines(IReadOnlyList<Let> lets, string type, PortableArithmetic arithmetic, Func<string, string> finish, bool isFactor)
    {
        List<string> lines = [];
        for (int k = 0; k < lets.Count; k++)
        {
            if (lets[k].Comment.Length > 0)
            {
                lines.Add($"// {lets[k].Comment}");
            }

            bool isLast = k == lets.Count - 1;
            lines.Add(isLast ? finish(arithmetic.Print(lets[k].Value, isFactor)) : $"{type} {lets[k].Name} = {lets[k].Value.Print(arithmetic)};");
        }

        return string.Join("\n", lines);
    }

    private static void EmitLoop(CodeWriter writer, string body)
    {
        using (writer.Block("for (int k = 0; k < Outputs; k++)"))
        {
            writer.Write(body);
        }
    }
}
