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

            // {{Equations.Cost(model.Loss)}} + {{Equations.Penalty}}
            private static {{number}} MeanCost({{span}} p, double loss, int rows, {{number}} l2)
            {
                double cost = loss / {{(plan.LossGivesDelta ? "rows" : "(2.0 * rows)")}};
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

            // {{Equations.LossSum(model.Loss)}}, of one row{{(plan.LossGivesDelta ? ", from z: finite as long as z is" : "")}}
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
            if (model.Loss == Loss.CrossEntropy)
            {
                writer.Write($"{number} sum = 0;");
                EmitLoop(writer, "sum += y[k];");
                writer.Space();
            }

            EmitLoop(writer, model.Loss switch
            {
                Loss.MeanAbsoluteError =>
                    $"""
                    // sign(0) = 0, and NaN stays NaN
                    {number} error = a[k] - y[k];
                    delta[k] = (error > 0 ? {PortableCode.Constant(model, "0.5")} : error < 0 ? -{PortableCode.Constant(model, "0.5")} : error) * perRow;
                    """,
                Loss.CrossEntropy => "delta[k] = ((sum * a[k]) - y[k]) * perRow;",
                _ => "delta[k] = (a[k] - y[k]) * perRow;",
            });
            if (!plan.LossGivesDelta && PortableActivationEmitter.GradientCall(output.Activation, "a", $"{Names.Region}(s, {Names.Z(output.Layer)}, Outputs)", "delta") is string call)
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
            writer.Write(plan.LossGivesDelta ? $"var z = {Names.Region}(s, {Names.Z(l)}, Outputs);" : $"var a = {Names.Region}(s, {Names.A(l)}, Outputs);");
            if (model.Loss == Loss.CrossEntropy)
            {
                EmitCrossEntropy(writer, model);
                return;
            }

            writer.Write("double loss = 0;");
            EmitLoop(writer, model.Loss switch
            {
                Loss.MeanSquaredError =>
                    $"""
                    double error = {PortableCode.Widened(model)}a[k] - y[k];
                    loss += error * error;
                    """,
                Loss.MeanAbsoluteError => $"loss += global::System.Math.Abs({PortableCode.Widened(model)}a[k] - y[k]);",
                _ =>
                    $"""
                    // −ln σ(z) = ln(1 + exp(−z)),  −ln(1 − σ(z)) = ln(1 + exp(z))
                    loss += (y[k] * {PortableCode.Math}Softplus(-z[k])) + ((1 - {PortableCode.Widened(model)}y[k]) * {PortableCode.Math}Softplus(z[k]));
                    """,
            });
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

    private static void EmitLoop(CodeWriter writer, string body)
    {
        using (writer.Block("for (int k = 0; k < Outputs; k++)"))
        {
            writer.Write(body);
        }
    }
}
