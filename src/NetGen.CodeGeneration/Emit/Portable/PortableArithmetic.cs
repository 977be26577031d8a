using System.Globalization;
using NetGen.CodeGeneration.Model;
using NetGen.Functions;

namespace NetGen.CodeGeneration.Emit.Portable;

/// <summary>Writes arithmetic for one number after the other. The library's functions are in double, and rounded once.</summary>
/// <param name="model">The network.</param>
/// <param name="inDouble">Whether the arithmetic itself is in double too, whatever the network's numbers are.</param>
internal sealed class PortableArithmetic(NetworkModel model, bool inDouble = false) : ArithmeticDialect
{
    public override string Print(Arithmetic.Constant constant)
    {
        string number = constant.Value.ToString("R", CultureInfo.InvariantCulture);
        return inDouble || constant.IsInteger ? number : PortableCode.Constant(model, number);
    }

    public override string Print(Arithmetic.Variable variable) => variable.Name;

    public override string Print(Arithmetic.Binary binary)
    {
        string left = Operand(binary.Left);
        string right = Operand(binary.Right);

        // One operand in double makes both so.
        if (inDouble && !IsDouble(binary.Left) && !IsDouble(binary.Right))
        {
            if (binary.Left is Arithmetic.Variable)
            {
                left = PortableCode.Widened(model) + left;
            }
            else
            {
                right = PortableCode.Widened(model) + right;
            }
        }

        return $"{left} {Symbol(binary.Operator)} {right}";
    }

    public override string Print(Arithmetic.Choice choice) =>
        $"{Operand(choice.Left)} {Symbol(choice.Comparison)} {Operand(choice.Right)} ? {choice.Then.Print(this)} : {choice.Otherwise.Print(this)}";

    public override string Print(Arithmetic.Call call) => call.Function switch
    {
        Arithmetic.AbsFunction => $"global::System.Math.Abs({Arguments(call)})",
        Arithmetic.ExpFunction => $"{(inDouble ? "" : PortableCode.Rounded(model))}global::System.Math.Exp({Arguments(call)})",
        Arithmetic.NegateFunction => $"-{Operand(call.Arguments[0])}",
        string function => $"{(inDouble ? "" : PortableCode.Rounded(model))}{PortableCode.Math}{function}({Arguments(call)})",
    };

    /// <summary>The text of a value, in brackets where it is to be a factor and is a sum or a choice.</summary>
    public string Print(Arithmetic value, bool isFactor) => isFactor ? Operand(value) : value.Print(this);

    /// <summary>The statement that gives a place a value that may depend on what it holds.</summary>
    public string Assign(string place, Arithmetic value) =>
        value is Arithmetic.Binary { Operator: ArithmeticOperator.Multiply, Left: Arithmetic.Variable { Name: var name } } product && name == place
            ? $"{place} *= {product.Right.Print(this)};"
            : $"{place} = {value.Print(this)};";

    private string Operand(Arithmetic operand) =>
        operand is Arithmetic.Binary or Arithmetic.Choice ? $"({operand.Print(this)})" : operand.Print(this);

    /// <summary>Whether a value is a double without being widened; elements of spans are not.</summary>
    private static bool IsDouble(Arithmetic value) => value switch
    {
        Arithmetic.Constant or Arithmetic.Choice => false,
        Arithmetic.Variable { Name: var name } => !name.EndsWith("]", StringComparison.Ordinal),
        _ => true,
    };

    private static string Symbol(ArithmeticOperator operation) => operation switch
    {
        ArithmeticOperator.Add => "+",
        ArithmeticOperator.Subtract => "-",
        ArithmeticOperator.Multiply => "*",
        ArithmeticOperator.Divide => "/",
        ArithmeticOperator.LessThan => "<",
        ArithmeticOperator.LessThanOrEqual => "<=",
    };
}
