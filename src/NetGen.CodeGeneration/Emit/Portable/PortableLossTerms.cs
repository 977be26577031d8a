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
        Arithmetic a = Arithmetic.Of("a[k]");
        Arithmetic z = Arithmetic.Of("z[k]");
        Arithmetic y = Arithmetic.Of("y[k]");
        PortableRows rows = new(writer, plan.Model, inDouble: true, "Outputs");
        switch (plan.Loss)
        {
            case RowLoss loss:
                string term = rows.Write(loss.Terms(a, z, y));
                writer.Write("double loss = 0;");
                rows.Loop($"loss += {term};");
                break;
            case ElementwiseLoss loss:
                PortableArithmetic arithmetic = new(plan.Model, inDouble: true);
                writer.Write("double loss = 0;");
                rows.Loop(Lines(loss.TermInDouble(a, z, y), "double", arithmetic, value => $"loss += {value};", isFactor: false));
                break;
        }

        writer.Space();
        writer.Write("return loss;");
    }

    /// <summary>Statements that give delta the gradient.</summary>
    public static void WriteGradient(CodeWriter writer, NetworkPlan plan)
    {
        Arithmetic a = Arithmetic.Of("a[k]");
        Arithmetic y = Arithmetic.Of("y[k]");
        PortableRows rows = new(writer, plan.Model, inDouble: false, "Outputs");
        switch (plan.Loss)
        {
            case RowLoss loss:
                rows.Loop($"delta[k] = {rows.Write(loss.GradientTerms(a, y), isFactor: true)} * perRow;");
                break;
            case ElementwiseLoss loss:
                PortableArithmetic arithmetic = new(plan.Model);
                rows.Loop(Lines(
                    loss.GradientTerm(a, y), Names.Number(plan.Model.Precision), arithmetic, value => $"delta[k] = {value} * perRow;", isFactor: true));
                break;
        }
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
}
