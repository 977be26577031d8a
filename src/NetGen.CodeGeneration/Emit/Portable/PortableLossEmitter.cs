using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes the cost, the loss of one row, and δ of its outputs.</summary>
internal static class PortableLossEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        NetworkModel model = plan.Model;
        string number = Names.Number(model.Precision);
        string span = PortableCode.Span(model);
        string rows = PortableCode.ReadOnlySpan(model);
        KernelsEmitter.Section(writer, "Cost");
        using CodeWriter.StepScope lossLines = writer.Of(Passes.Loss(plan));
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

            // {{Passes.Loss(plan).Equation}}
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
        using (writer.Block($"private static double {Names.Loss}({span} s)"))
        {
            Passes.Loss(plan).Write(new PortableDialect(writer, plan));
        }
    }

    /// <summary>δ of the outputs of one row.</summary>
    public static void EmitOutputDelta(CodeWriter writer, NetworkPlan plan)
    {
        Step step = Passes.OutputDelta(plan);
        using (writer.Of(step))
        {
            writer.Write($"// {step.Equation}");
            using (writer.Block($"private static void {Names.OutputDelta}({PortableCode.Span(plan.Model)} s, {Names.Number(plan.Model.Precision)} perRow)"))
            {
                step.Write(new PortableDialect(writer, plan));
            }
        }
    }
}
