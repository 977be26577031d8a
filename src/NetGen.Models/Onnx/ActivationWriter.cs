using Google.Protobuf;
using NetGen.Functions;
using Onnx;

namespace NetGen.Models;

/// <summary>Writes the nodes of one layer's activation in operator set 13, as its entry says.</summary>
/// <param name="graph">Where the nodes go.</param>
/// <param name="layer">The layer's name, with which all names begin.</param>
/// <param name="type">The type of its numbers.</param>
internal sealed class ActivationWriter(GraphProto graph, string layer, NumberType type)
{
    private readonly bool isDouble = type == NumberType.Float64;
    private int count;
    private int constants;

    /// <summary>Adds the nodes of <c>a = g(z)</c>; Identity has none.</summary>
    /// <param name="activation">g.</param>
    /// <param name="z">The name of what the nodes take.</param>
    /// <param name="a">The name of what the last of them gives.</param>
    public void Write(Activation activation, string z, string a)
    {
        ActivationFunction function = activation.Function();
        if (function.IsIdentity)
        {
            return;
        }

        if (function.WrittenToOnnx(Arithmetic.Of(z), isDouble) is { } formula)
        {
            AddFormula(formula, a);
        }
        else
        {
            AddNode(function.OnnxNodes[0], z, a);
        }
    }

    private void AddNode(OnnxNode known, string z, string a)
    {
        NodeProto node = Add(known.Operator, a, z);
        switch (known.Value)
        {
            case float number:
                node.Attribute.Add(new AttributeProto { Name = known.Attribute, Type = AttributeProto.Types.AttributeType.Float, F = number });
                break;
            case long number:
                node.Attribute.Add(new AttributeProto { Name = known.Attribute, Type = AttributeProto.Types.AttributeType.Int, I = number });
                break;
            case string text:
                node.Attribute.Add(new AttributeProto { Name = known.Attribute, Type = AttributeProto.Types.AttributeType.String, S = ByteString.CopyFromUtf8(text) });
                break;
        }
    }

    /// <summary>The nodes of a formula, the last of which gives <paramref name="output"/>.</summary>
    private void AddFormula(Arithmetic formula, string output)
    {
        (string operation, string[] inputs) = OperationOf(formula);
        Add(operation, output, inputs);
    }

    private string Value(Arithmetic formula)
    {
        switch (formula)
        {
            case Arithmetic.Variable variable:
                return variable.Name;
            case Arithmetic.Constant constant:
                return Constant($"constant{++constants}", constant.Value);
            case Arithmetic.Call { Function: "Erf" } call when isDouble:
                // The error function is computed in single precision, for want of another.
                return Cast(Value("Erf", Cast(Value(call.Arguments[0]), NumberType.Float32)), NumberType.Float64);
            default:
                (string operation, string[] inputs) = OperationOf(formula);
                return Value(operation, inputs);
        }
    }

    private (string Operation, string[] Inputs) OperationOf(Arithmetic formula) => formula switch
    {
        Arithmetic.Call call => (call.Function, [.. call.Arguments.Select(Value)]),
        Arithmetic.Binary binary => (OperatorOf(binary.Operator), [Value(binary.Left), Value(binary.Right)]),
        _ => throw new ArgumentException("Expected arithmetic and operators of ONNX.", nameof(formula)),
    };

    private static string OperatorOf(ArithmeticOperator operation) => operation switch
    {
        ArithmeticOperator.Add => "Add",
        ArithmeticOperator.Subtract => "Sub",
        ArithmeticOperator.Multiply => "Mul",
        ArithmeticOperator.Divide => "Div",
        ArithmeticOperator.LessThan => "Less",
        ArithmeticOperator.LessThanOrEqual => "LessOrEqual",
    };

    private NodeProto Add(string operation, string output, params string[] inputs)
    {
        count++;
        NodeProto node = new() { OpType = operation, Name = $"/{layer}/{operation}_{count}" };
        node.Input.Add(inputs);
        node.Output.Add(output);
        graph.Node.Add(node);
        return node;
    }

    private string Value(string operation, params string[] inputs) => Add(operation, $"{layer}.{operation}_{count + 1}", inputs).Output[0];

    private string Cast(string value, NumberType to)
    {
        string cast = Value("Cast", value);
        AttributeProto attribute = new() { Name = "to", Type = AttributeProto.Types.AttributeType.Int, I = (long)OnnxTensor.DataTypeOf(to) };
        graph.Node[graph.Node.Count - 1].Attribute.Add(attribute);
        return cast;
    }

    private string Constant(string name, double value)
    {
        TensorProto tensor = OnnxTensor.Of($"{layer}.{name}", [value], type);
        graph.Initializer.Add(tensor);
        return tensor.Name;
    }
}
