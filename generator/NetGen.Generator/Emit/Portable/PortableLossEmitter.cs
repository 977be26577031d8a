using NetGen.Functions;
using NetGen.Generator.Model;
using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit.Portable;

/// <summary>Writes the cost, the loss of one row, and δ of its outputs.</summary>
internal static class PortableLossEmitter
{
    private const string Y = $"var y = {Names.Region}(s, {Names.Y}, Outputs);";

    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        string number = Names.Number(model.Precision);
        string span = PortableCode.Span(model);
        string rows = PortableCode.ReadOnlySpan(model);
        KernelsEmitter.Section(writer, "Cost");
        writer.Write(
            $$"""
            internal static {{number}} Cost({{span}} p, {{rows}} inputs, {{rows}} targets, int rows, {{number}} l2)
            {
                {{PortableCode.Rent(model, "ForwardWidth")}}
                double loss = 0;
                for (int row = 0; row < rows; row++)
                {
                    {{PortableCode.Take("inputs", Names.X, "Inputs")}}
                    {{PortableCode.Take("targets", Names.Y, "Outputs")}}
                    {{Names.ForwardRow}}(p, s);
                    loss += {{Names.Loss}}(s);
                }

                return MeanCost(p, loss, rows, l2);
            }

            // {{plan.Loss.Cost}} + {{Equations.Penalty}}
            private static {{number}} MeanCost({{span}} p, double loss, int rows, {{number}} l2)
            {
                double cost = loss / {{(plan.Loss.HalvesMean ? "(2.0 * rows)" : "rows")}};
                if (l2 != 0)
                {
                    double squares = 0;
                    for (int k = 0; k < WeightCount; k++)
                    {
                        squares += {{PortableCode.Widened(model)}}p[k] * p[k];
                    }

                    cost += l2 / (2.0 * rows) * squares;
                }

                return {{PortableCode.Rounded(model)}}cost;
            }

            // {{plan.Loss.Sum}}, of one row{{(plan.Loss.ReadsZ ? ", from z: finite as long as z is" : "")}}
            """);
        EmitLoss(writer, plan);
    }

    /// <summary>δ of the outputs of one row.</summary>
    public static void EmitOutputDelta(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        LayerPlan output = plan.Output;
        string number = Names.Number(model.Precision);
        writer.Write($"// {Equations.OutputDelta(plan)}");
        using (writer.Block($"private static void {Names.OutputDelta}({PortableCode.Span(model)} s, {number} perRow)"))
        {
            writer.Write(Y);
            writer.Write($"var a = {Names.Region}(s, {Names.A(output.Layer)}, Outputs);");
            writer.Write($"var delta = {Names.Region}(s, {Names.Delta(output.Layer)}, Outputs);");
            if (plan.Loss.NeedsWholeRow)
            {
                writer.Write($"{number} sum = 0;");
                EmitLoop(writer, "sum += y[k];");
                writer.Space();
            }

            EmitLoop(writer, plan.Loss.NeedsWholeRow
                ? "delta[k] = ((sum * a[k]) - y[k]) * perRow;"
                : Lines(
                    plan.Loss.GradientTerm(Arithmetic.Of("a[k]"), Arithmetic.Of("y[k]")),
                    number,
                    new PortableArithmetic(model),
                    value => $"delta[k] = {value} * perRow;"));
            if (!plan.Loss.GivesDelta && PortableActivationEmitter.GradientCall(output.Function, "a", $"{Names.Region}(s, {Names.Z(output.Layer)}, Outputs)", "delta") is string call)
            {
                writer.Space();
                writer.Write(call);
            }
        }
    }

    private static void EmitLoss(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        using (writer.Block($"private static double {Names.Loss}({PortableCode.Span(model)} s)"))
        {
            int l = plan.Output.Layer;
            writer.Write(Y);
            writer.Write(plan.Loss.ReadsZ ? $"var z = {Names.Region}(s, {Names.Z(l)}, Outputs);" : $"var a = {Names.Region}(s, {Names.A(l)}, Outputs);");
            if (plan.Loss.NeedsWholeRow)
            {
                EmitCrossEntropy(writer, model);
                return;
            }

            writer.Write("double loss = 0;");
            EmitLoop(writer, Lines(
                plan.Loss.TermInDouble(Arithmetic.Of("a[k]"), Arithmetic.Of("z[k]"), Arithmetic.Of("y[k]")),
                "double",
                new PortableArithmetic(model, inDouble: true),
                value => $"loss += {value};"));
            writer.Space();
            writer.Write("return loss;");
        }
    }

    private static void EmitCrossEntropy(CodeWriter writer, NetworkModel model)
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
    private static string Lines(IReadOnlyList<Let> lets, string type, PortableArithmetic arithmetic, Func<string, string> finish)
    {
        List<string> lines = [];
        for (int k = 0; k < lets.Count; k++)
        {
            if (lets[k].Comment.Length > 0)
            {
                lines.Add($"// {lets[k].Comment}");
            }

            bool isLast = k == lets.Count - 1;
            lines.Add(isLast ? finish(arithmetic.Print(lets[k].Value, isFactor: type != "double")) : $"{type} {lets[k].Name} = {lets[k].Value.Print(arithmetic)};");
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
