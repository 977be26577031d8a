using Onnx;

namespace NetGen.Models;

/// <summary>Reads the formulas that nodes compute of a value, element by element.</summary>
internal sealed class ExpressionReader
{
    /// <summary>More than any pattern has; squares of squares would grow without bound.</summary>
    private const int MaxSize = 64;

    private static readonly Dictionary<string, Function> Functions = new(StringComparer.Ordinal)
    {
        ["Abs"] = new(1, inputs => Expression.Call("Abs", inputs)),
        ["Add"] = new(2, inputs => inputs[0] + inputs[1]),
        ["Cast"] = new(1, inputs => inputs[0]),
        ["Div"] = new(2, inputs => inputs[0] * (inputs[1].Constant is { } divisor ? 1 / divisor : Expression.Call("Reciprocal", inputs[1]))),
        ["Erf"] = new(1, inputs => Expression.Call("Erf", inputs)),
        ["Exp"] = new(1, inputs => Expression.Call("Exp", inputs)),
        ["Greater"] = new(2, inputs => Expression.Call("Greater", inputs)),
        ["Identity"] = new(1, inputs => inputs[0]),
        ["Log"] = new(1, inputs => Expression.Call("Log", inputs)),
        ["Max"] = new(2, inputs => Expression.Call("Max", inputs)),
        ["Min"] = new(2, inputs => Expression.Call("Min", inputs)),
        ["Mul"] = new(2, inputs => inputs[0] * inputs[1]),
        ["Pow"] = new(2, inputs => inputs[1].Constant switch
        {
            2 => inputs[0] * inputs[0],
            3 => inputs[0] * inputs[0] * inputs[0],
            _ => null,
        }),
        ["Relu"] = new(1, inputs => Expression.Call("Relu", inputs)),
        ["Sigmoid"] = new(1, inputs => Expression.Call("Sigmoid", inputs)),
        ["Softplus"] = new(1, inputs => Expression.Call("Softplus", inputs)),
        ["Tanh"] = new(1, inputs => Expression.Call("Tanh", inputs)),
        ["Where"] = new(3, inputs => Expression.Call("Where", inputs)),
    };

    private readonly OnnxGraph graph;
    private readonly Dictionary<string, Expression> values;

    /// <summary>Starts at a value, which is z.</summary>
    public ExpressionReader(OnnxGraph graph, string value)
    {
        this.graph = graph;
        values = new(StringComparer.Ordinal) { [value] = Expression.Z };
    }

    /// <summary>The operators that occur in formulas.</summary>
    public static IEnumerable<string> Operators => Functions.Keys;

    /// <summary>How far the numbers of the formulas may be from their true values, relatively: what rounding makes of a few of them.</summary>
    public double Tolerance { get; private set; } = 4 * UnitRoundoff(NumberType.Float32);

    /// <summary>Whether all that a node takes is known, or constant.</summary>
    public bool CanRead(NodeProto node) =>
        Functions.ContainsKey(node.Operator()) && node.Input.All(input => values.ContainsKey(input) || graph.FindConstant(input) != null);

    /// <summary>The formula of a node that can be read.</summary>
    /// <returns>The formula, or null where it is none that an activation could have.</returns>
    public Expression? Read(NodeProto node)
    {
        if (node.OpType == "Cast")
        {
            _ = CastNode.Target(graph, node);
        }
        else
        {
            _ = new NodeAttributes(graph, node);
        }

        Function function = Functions[node.OpType];
        if (node.Input.Count != function.Inputs || node.Output.Count != 1)
        {
            throw graph.Error($"{node.Describe()} has {node.Input.Count} inputs and {node.Output.Count} outputs: expected {function.Inputs} and 1.");
        }

        Expression? expression = function.Apply([.. node.Input.Select(input => values.TryGetValue(input, out Expression? value) ? value : Number(node, input))]);
        if (expression is { Size: <= MaxSize })
        {
            values[node.Output[0]] = expression;
            return expression;
        }

        return null;
    }

    private Expression Number(NodeProto node, string input)
    {
        NamedTensor tensor = graph.FindConstant(input)!;
        Tolerance = Math.Max(Tolerance, 4 * UnitRoundoff(tensor.Type));
        return tensor.Values.Length == 1 && tensor.Shape.Length <= 2
            ? (Expression)tensor.Values[0]
            : throw graph.Error($"{node.Describe()} takes the constant \"{Printable.Short(tensor.Name)}\" {tensor.ShapeText}: expected one number, as the patterns of activations have.");
    }

    /// <summary>The largest relative error of rounding to a type.</summary>
    private static double UnitRoundoff(NumberType type) => type switch
    {
        NumberType.BFloat16 => 1.0 / (1 << 8),
        NumberType.Float16 => 1.0 / (1 << 11),
        NumberType.Float32 => 1.0 / (1 << 24),
        _ => 1.0 / (1L << 53),
    };

    private sealed record Function(int Inputs, Func<Expression[], Expression?> Apply);
}
