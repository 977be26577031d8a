using NetGen.Generator.Plan;

namespace NetGen.Generator.Emit;

/// <summary>Writes the sum of a block's losses, and what the cost's gradient is at the outputs.</summary>
internal static class LossEmitter
{
    public static void Emit(CodeWriter writer, NetworkPlan plan)
    {
        KernelsEmitter.Section(writer, "The loss of a block of rows, and its gradient at the outputs");
        writer.Write(
            $$"""
            // m times the cost{{(plan.LossGivesDelta ? "" : ", doubled")}}: {{Equations.Cost(plan.Model.Loss)}}
            private static double {{Names.Of(plan.Model.Loss)}}<S, V>(ref T {{Argument(plan)}}, ref T y, int rows, ref T terms)
                {{Names.Constraints}}
            {
                double sum = 0;
                for (int r = 0; r < rows; r++)
                {
                    ref T {{Argument(plan)}}r = ref Unsafe.Add(ref {{Argument(plan)}}, r * (nint){{Names.Stride(plan.Output.Layer)}});
                    ref T yr = ref Unsafe.Add(ref y, r * (nint)Outputs);
            {{Indent(Prepare(plan), 2)}}        for (int k = 0; k < Outputs; k += S.Count)
                    {
                        V yk = S.Load(ref yr, k, Outputs - k);
            {{Indent(Terms(plan), 3)}}        }

                    sum += Sums.Sum(ref terms, Outputs);
                }

                return sum;
            }

            // {{Equations.CostGradient(plan.Model.Loss, plan.Output.Layer)}}
            private static void {{Names.GradientOf(plan.Model.Loss)}}<S, V>(ref T a, ref T y, ref T g, int rows, T scale)
                {{Names.Constraints}}
            {
                V perRow = S.Broadcast(scale);
                for (int r = 0; r < rows; r++)
                {
                    ref T ar = ref Unsafe.Add(ref a, r * (nint){{Names.Stride(plan.Output.Layer)}});
                    ref T yr = ref Unsafe.Add(ref y, r * (nint)Outputs);
                    ref T gr = ref Unsafe.Add(ref g, r * (nint){{Names.Stride(plan.Output.Layer)}});
            {{Indent(PrepareGradient(plan), 2)}}        for (int k = 0; k < Outputs; k += S.Count)
                    {
                        V ak = S.Load(ref ar, k);
                        V yk = S.Load(ref yr, k, Outputs - k);
            {{Indent(GradientTerms(plan), 3)}}        }
                }
            }
            """);
    }

    /// <summary>The call that sums the losses of the rows in a block's scratch.</summary>
    public static string Call(NetworkPlan plan, string block, string y, string rows)
    {
        string region = plan.LossGivesDelta ? Names.Z(plan.Output.Layer) : Names.A(plan.Output.Layer);
        return $"{Names.Of(plan.Model.Loss)}<S, V>(ref {Names.Region}(ref s, {block}, {region}), {y}, {rows}, ref Unsafe.Add(ref s, (nint)Terms))";
    }

    /// <summary>What the loss is computed from: z for the cross entropies, which then stay finite as long as z is.</summary>
    private static string Argument(NetworkPlan plan) => plan.LossGivesDelta ? "z" : "a";

    private static string Prepare(NetworkPlan plan) => plan.Model.Loss == Loss.CrossEntropy
        ? $$"""
          // ln Σ exp(z) = max z + ln Σ exp(z − max z)
          V largest = S.Broadcast(Sums.Max(ref zr, Outputs));
          for (int k = 0; k < Outputs; k += S.Count)
          {
              S.Store({{Names.Math(plan.Model.Precision)}}.Exp<S, V>(S.Subtract(S.Load(ref zr, k), largest)), ref terms, k);
          }

          V logarithm = S.Broadcast({{Names.Math(plan.Model.Precision)}}.Log<Scalar<T>, T>((T)Sums.Sum(ref terms, Outputs)));
          """
        : "";

    private static string Terms(NetworkPlan plan) => plan.Model.Loss switch
    {
        Loss.MeanSquaredError =>
            """
            V error = S.Subtract(S.Load(ref ar, k), yk);
            S.Store(S.Multiply(error, error), ref terms, k);
            """,
        Loss.MeanAbsoluteError =>
            """
            V error = S.Subtract(S.Load(ref ar, k), yk);
            S.Store(S.Abs(error), ref terms, k);
            """,
        Loss.BinaryCrossEntropy =>
            $"""
            // −y·ln σ(z) − (1 − y)·ln(1 − σ(z)) = ln(1 + e^−|z|) + y·max(−z, 0) + (1 − y)·max(z, 0)
            V zk = S.Load(ref zr, k);
            V positive = S.Choose(S.LessThanOrEqual(zk, S.Zero), S.Zero, zk);
            V negative = S.Subtract(positive, zk);
            V tail = {Names.Math(plan.Model.Precision)}.Log1PExpOfMinusAbs<S, V>(zk);
            V wrong = S.Add(S.Multiply(yk, negative), S.Multiply(S.Subtract(S.Broadcast(1), yk), positive));
            S.Store(S.Add(tail, wrong), ref terms, k);
            """,
        _ =>
            """
            // −y·ln softmax(z) = y·((max z − z) + ln Σ exp(z − max z))
            V below = S.Subtract(largest, S.Load(ref zr, k));
            S.Store(S.Multiply(yk, S.Add(below, logarithm)), ref terms, k);
            """,
    };

    private static string PrepareGradient(NetworkPlan plan) => plan.Model.Loss == Loss.CrossEntropy
        ? "V total = S.Broadcast((T)Sums.Sum(ref yr, Outputs));"
        : "";

    private static string GradientTerms(NetworkPlan plan) => plan.Model.Loss switch
    {
        Loss.MeanAbsoluteError =>
            """
            // sign(0) = 0, and NaN stays NaN
            V error = S.Subtract(ak, yk);
            V sign = S.Choose(S.LessThan(error, S.Zero), S.Broadcast(-1), S.Choose(S.LessThan(S.Zero, error), S.Broadcast(1), error));
            S.Store(S.Multiply(sign, S.Multiply(S.Broadcast((T)0.5), perRow)), ref gr, k);
            """,
        Loss.CrossEntropy => "S.Store(S.Multiply(S.Subtract(S.Multiply(total, ak), yk), perRow), ref gr, k);",
        _ => "S.Store(S.Multiply(S.Subtract(ak, yk), perRow), ref gr, k);",
    };

    /// <summary>Lines of a block further in, each with its end; nothing stays nothing.</summary>
    private static string Indent(string lines, int levels) => lines.Length == 0
        ? ""
        : string.Concat(lines.Replace("\r", "").Split('\n').Select(line => line.Length == 0 ? "\n" : new string(' ', levels * 4) + line + "\n"));
}
