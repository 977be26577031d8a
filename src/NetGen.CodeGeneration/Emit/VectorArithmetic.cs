using System.Globalization;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit;

/// <summary>Writes arithmetic for vectors: each value is one, and each operation a call.</summary>
/// <param name="precision">The type of the numbers.</param>
/// <param name="simd">The type that has the operations.</param>
/// <param name="vector">The type of a vector.</param>
internal sealed class VectorArithmetic(Precision precision, string simd = "S", string vector = "V") : ArithmeticDialect
{
    /// <summary>The type of a vector.</summary>
    public string Vector => vector;

    /// <summary>The product of two values.</summary>
    public string Multiply(string left, string right) => $"{simd}.Multiply({left}, {right})";

    public override string Print(Arithmetic.Constant constant) =>
        constant.Value == 0 ? $"{simd}.Zero"
        : constant.IsInteger ? $"{simd}.Broadcast({Number(constant.Value)})"
        : constant.Value < 0 ? $"{simd}.Broadcast((T)({Number(constant.Value)}))"
        : $"{simd}.Broadcast((T){Number(constant.Value)})";

    public override string Print(Arithmetic.Variable variable) => variable.Name;

    public override string Print(Arithmetic.Binary binary) => $"{simd}.{binary.Operator}({binary.Left.Print(this)}, {binary.Right.Print(this)})";

    public override string Print(Arithmetic.Choice choice) =>
        $"{simd}.Choose({simd}.{choice.Comparison}({choice.Left.Print(this)}, {choice.Right.Print(this)}), {choice.Then.Print(this)}, {choice.Otherwise.Print(this)})";

    public override string Print(Arithmetic.Call call) => call.Function switch
    {
        Arithmetic.AbsFunction => $"{simd}.Abs({Arguments(call)})",
        Arithmetic.NegateFunction => $"{simd}.Subtract({simd}.Zero, {Arguments(call)})",
        string function => $"{Names.Math(precision)}.{function}<{simd}, {vector}>({Arguments(call)})",
    };

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
