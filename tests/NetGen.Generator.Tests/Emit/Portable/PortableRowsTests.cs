using NetGen.CodeGeneration.Emit;
using NetGen.CodeGeneration.Emit.Portable;
using NetGen.Functions;

namespace NetGen.Generator.Tests.Emit.Portable;

public class PortableRowsTests
{
    // KullbackLeibler and log softmax are such: no entry has them.
    [Fact]
    public void Numbers_of_a_row_are_loops_and_each_unit_reads_them()
    {
        Arithmetic z = Arithmetic.Of("z[k]");
        RowArithmetic logSoftmax = new(
            [
                RowNumber.Largest("top", z, "z − ln Σ exp(z)"),
                RowNumber.Sum("sum", Arithmetic.Library(Arithmetic.ExpFunction, z - Arithmetic.Of("top"))),
                RowNumber.Of("shift", Arithmetic.Of("top") + Arithmetic.Library("LogOnePlus", Arithmetic.Of("sum") - 1)),
            ],
            z - Arithmetic.Of("shift"));

        Assert.Equal(
            """
            // z − ln Σ exp(z)
            int top = 0;
            for (int k = 0; k < Outputs; k++)
            {
                top = z[k] > z[top] ? k : top;
            }

            double sum = 0;
            for (int k = 0; k < Outputs; k++)
            {
                sum += global::System.Math.Exp((double)z[k] - z[top]);
            }

            double shift = z[top] + global::NetGen.Numerics.PortableMath.LogOnePlus(sum - 1);
            value z[k] - shift

            """,
            Written(logSoftmax, isFactor: false));
    }

    [Fact]
    public void A_sum_of_the_others_leaves_out_the_largest()
    {
        Arithmetic z = Arithmetic.Of("z[k]");
        string written = Written(new([RowNumber.Largest("top", z), RowNumber.SumOfOthers("others", z)], Arithmetic.Of("others") - z), isFactor: true);

        Assert.Contains("others += k == top ? 0 : z[k];", written, StringComparison.Ordinal);
        Assert.EndsWith("value (others - z[k])\n", written, StringComparison.Ordinal);
    }

    private static string Written(RowArithmetic row, bool isFactor)
    {
        CodeWriter writer = new();
        writer.Write($"value {new PortableRows(writer, NetworkModels.Of(2, 1), inDouble: true, "Outputs").Write(row, isFactor)}");
        return writer.ToString();
    }
}
