using Onnx;

namespace NetGen.Models;

/// <summary>
/// Writes the nodes of one layer's activation in operator set 13: what has no operator there as PyTorch does, and in double precision by
/// formulas what ONNX Runtime computes in single precision only.
/// </summary>
/// <param name="graph">Where the nodes go.</param>
/// <param name="layer">The layer's name, with which all names begin.</param>
/// <param name="type">The type of its numbers.</param>
internal sealed class ActivationWriter(GraphProto graph, string layer, NumberType type)
{
    private readonly bool isDouble = type == NumberType.Float64;
    private int count;

    /// <summary>Adds the nodes of <c>a = g(z)</c>; Identity has none.</summary>
    /// <param name="activation">g.</param>
    /// <param name="z">The name of what the nodes take.</param>
    /// <param name="a">The name of what the last of them gives.</param>
    public void Write(Activation activation, string z, string a)
    {
        switch (activation)
        {
            case Activation.Identity:
                break;
            case Activation.Relu:
                Add("Relu", a, z);
                break;
            case Activation.LeakyRelu when isDouble:
                Add("Max", a, z, Value("Mul", z, Constant("slope", 0.01)));
                break;
            case Activation.Elu when isDouble:
                AddElu(z, a);
                break;
            case Activation.Softplus when isDouble:
                AddSoftplus(z, a);
                break;
            case Activation.LeakyRelu:
                Add("LeakyRelu", a, z).Attribute.Add(new AttributeProto { Name = "alpha", Type = AttributeProto.Types.AttributeType.Float, F = 0.01f });
                break;
            case Activation.Softmax:
                Add("Softmax", a, z).Attribute.Add(new AttributeProto { Name = "axis", Type = AttributeProto.Types.AttributeType.Int, I = 1 });
                break;
            case Activation.Silu when isDouble:
                Add("Div", a, z, Value("Add", Value("Exp", Value("Mul", z, Constant("minusOne", -1))), Constant("one", 1)));
                break;
            case Activation.Silu:
                Add("Mul", a, z, Value("Sigmoid", z));
                break;
            case Activation.Gelu:
                AddGelu(z, a);
                break;
            case Activation.GeluTanh:
                AddGeluTanh(z, a);
                break;
            default:
                Add(activation.ToString(), a, z);
                break;
        }
    }

    /// <summary><c>a = max(z, 0) + e^min(z, 0) − 1</c>.</summary>
    private void AddElu(string z, string a)
    {
        string exp = Value("Exp", Value("Min", z, Constant("zero", 0)));
        Add("Add", a, Value("Relu", z), Value("Add", exp, Constant("minusOne", -1)));
    }

    /// <summary><c>a = max(z, 0) + ln(1 + e^−|z|)</c>, which does not overflow.</summary>
    private void AddSoftplus(string z, string a)
    {
        string exp = Value("Exp", Value("Mul", Value("Abs", z), Constant("minusOne", -1)));
        Add("Add", a, Value("Relu", z), Value("Log", Value("Add", exp, Constant("one", 1))));
    }

    /// <summary><c>a = z·(1 + erf(z/√2))·½</c>. The error function is computed in single precision, for want of another.</summary>
    private void AddGelu(string z, string a)
    {
        string argument = Value("Div", z, Constant("sqrt2", Math.Sqrt(2)));
        string erf = isDouble ? Cast(Value("Erf", Cast(argument, NumberType.Float32)), NumberType.Float64) : Value("Erf", argument);
        string product = Value("Mul", z, Value("Add", erf, Constant("one", 1)));
        Add("Mul", a, product, Constant("half", 0.5));
    }

    /// <summary><c>a = ½·z·(1 + tanh(√(2/π)·(z + 0.044715·z·z·z)))</c>.</summary>
    private void AddGeluTanh(string z, string a)
    {
        string cubic = Value("Mul", Constant("cubic", 0.044715), Value("Mul", z, Value("Mul", z, z)));
        string tanh = Value("Tanh", Value("Mul", Constant("scale", Math.Sqrt(2 / Math.PI)), Value("Add", z, cubic)));
        string product = Value("Mul", z, Value("Add", Constant("one", 1), tanh));
        Add("Mul", a, Constant("half", 0.5), product);
    }

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
