using Onnx;

namespace NetGen.Models.Tests.Onnx.Patterns;

public class ActivationPatternsTests
{
    [Theory]
    [InlineData("Div z sqrt2 > a; Erf a > b; Add b one > c; Mul z c > d; Mul d half > y")]
    [InlineData("Mul z half > h; Div z sqrt2 > a; Erf a > b; Add one b > c; Mul c h > y")]
    [InlineData("Mul z sqrt.5 > a; Erf a > b; Add b one > c; Mul c half > d; Mul d z > y")]
    [InlineData("Identity z > i; Div i sqrt2 > a; Erf a > b; Add b one > c; Mul z c > d; Mul d half > y")]
    public void Gelu_is_found_in_any_order_of_its_sums_and_products(string nodes) => Assert.Equal(Activation.Gelu, Read(nodes));

    [Theory]
    [InlineData("Mul z z > a; Mul z a > b; Mul b cubic > c; Add z c > d; Mul d scale > e; Tanh e > f; Add f one > g; Mul z g > h; Mul h half > y")]
    [InlineData("Pow z three > b; Mul cubic b > c; Add c z > d; Mul scale d > e; Tanh e > f; Add one f > g; Mul half z > h; Mul g h > y")]
    [InlineData("Pow z two > a; Mul cubic a > b; Add b one > c; Mul c scale > d; Mul d z > e; Tanh e > f; Add one f > g; Mul half z > h; Mul g h > y")]
    public void GeluTanh_is_found_with_products_or_powers(string nodes) => Assert.Equal(Activation.GeluTanh, Read(nodes));

    [Theory]
    [InlineData("Sigmoid z > a; Mul z a > y")]
    [InlineData("Sigmoid z > a; Mul a z > y")]
    public void Silu_is_found_on_either_side(string nodes) => Assert.Equal(Activation.Silu, Read(nodes));

    [Theory]
    [InlineData("Exp z > a; Add a one > b; Log b > y")]
    [InlineData("Exp z > a; Add one a > b; Log b > y")]
    [InlineData("Mul z one > a; Softplus a > b; Div b one > y")]
    [InlineData("Mul z one > a; Softplus a > b; Div b one > c; Greater a twenty > d; Where d z c > y")]
    public void Softplus_is_found_as_its_formula_and_with_its_threshold(string nodes) => Assert.Equal(Activation.Softplus, Read(nodes));

    [Theory]
    [InlineData("Mul z slope > a; Max z a > y", Activation.LeakyRelu)]
    [InlineData("Mul slope z > a; Max a z > y", Activation.LeakyRelu)]
    [InlineData("Min zero z > a; Exp a > b; Add b minus > c; Relu z > d; Add c d > y", Activation.Elu)]
    [InlineData("Abs z > a; Mul minus a > b; Exp b > c; Add one c > d; Log d > e; Relu z > f; Add e f > y", Activation.Softplus)]
    [InlineData("Mul z minus > a; Exp a > b; Add b one > c; Div one c > y", Activation.Sigmoid)]
    [InlineData("Div z minus > a; Exp a > b; Add one b > c; Div z c > y", Activation.Silu)]
    internal void Activations_are_found_as_their_formulas(string nodes, Activation activation) => Assert.Equal(activation, Read(nodes));

    [Theory]
    [InlineData(NumberType.Float16)]
    [InlineData(NumberType.BFloat16)]
    [InlineData(NumberType.Float32)]
    [InlineData(NumberType.Float64)]
    internal void Constants_may_be_rounded_to_the_type_of_the_model(NumberType type)
    {
        Assert.Equal(Activation.Gelu, Read("Div z sqrt2 > a; Erf a > b; Add b one > c; Mul z c > d; Mul d half > y", type));
        Assert.Equal(Activation.Gelu, Read("Mul z sqrt.5 > a; Erf a > b; Add b one > c; Mul z c > d; Mul d half > y", type));
        Assert.Equal(Activation.GeluTanh, Read("Pow z three > b; Mul cubic b > c; Add c z > d; Mul scale d > e; Tanh e > f; Add one f > g; Mul half z > h; Mul g h > y", type));
        Assert.Equal(Activation.LeakyRelu, Read("Mul z slope > a; Max z a > y", type));
    }

    [Theory]
    [InlineData("Div z NEXT > a; Erf a > b; Add b one > c; Mul z c > d; Mul d half > y", 1.4142135623730951)]
    [InlineData("Mul z NEXT > a; Erf a > b; Add b one > c; Mul z c > d; Mul d half > y", 0.70710678118654757)]
    [InlineData("Div z sqrt2 > a; Erf a > b; Add b NEXT > c; Mul z c > d; Mul d half > y", 1)]
    [InlineData("Div z sqrt2 > a; Erf a > b; Add b one > c; Mul z c > d; Mul d NEXT > y", 0.5)]
    [InlineData("Pow z three > b; Mul NEXT b > c; Add c z > d; Mul scale d > e; Tanh e > f; Add one f > g; Mul half z > h; Mul g h > y", 0.044715)]
    [InlineData("Mul z NEXT > a; Max z a > y", 0.01)]
    [InlineData("Min NEXT z > a; Exp a > b; Add b minus > c; Relu z > d; Add c d > y", 0)]
    [InlineData("Exp z > a; Add a NEXT > b; Log b > y", 1)]
    [InlineData("Softplus z > a; Greater z NEXT > b; Where b z a > y", 20)]
    public void A_constant_beside_that_of_a_pattern_is_not_taken_for_it(string nodes, double constant)
    {
        foreach (NumberType type in new[] { NumberType.Float16, NumberType.BFloat16, NumberType.Float32 })
        {
            // In all patterns above, the next numbers on both sides would have been within four roundoffs.
            foreach (int step in new[] { -1, 1 })
            {
                TestGraph graph = Pattern("", type).Constant(Next(constant, type, step));
                Assert.Contains("expected a chain of layers", Nodes(graph, nodes).Problem(), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("Mul z sum > y")]
    [InlineData("Mul sum z > y")]
    public void A_factor_of_almost_one_is_not_dropped(string nodes)
    {
        foreach (NumberType type in Enum.GetValues<NumberType>())
        {
            TensorProto factor = Next(1, type, 1);
            factor.Name = "sum";
            TrainedLayer layer = Assert.Single(Nodes(Pattern("", type).Constant(factor), nodes).Read().Layers);

            Assert.Equal([1, 2, 3, 4, 5, 6], layer.Weights.Select(weight => Math.Round(weight)));
            Assert.All(layer.Weights, weight => Assert.NotEqual(Math.Round(weight), weight));
        }
    }

    [Fact]
    public void Casts_inside_a_pattern_do_not_hide_it()
    {
        TestGraph graph = TestGraph.WithLayer().Node("Cast z", "w", ("to", (long)TensorProto.Types.DataType.Double)).Node("Sigmoid w", "s").Node("Mul s z", "y");

        Assert.Equal(Activation.Silu, graph.Read().Layers[0].Activation);
    }

    [Fact]
    public void Two_layers_with_patterns_are_told_apart()
    {
        TestGraph graph = Nodes(TestGraph.WithLayer(), "Sigmoid z > a; Mul z a > h").Constant("w", new double[9], 3, 3).Node("MatMul h w", "k");

        Assert.Equal([Activation.Silu, Activation.Softplus], Nodes(graph.Constant("one", [1]), "Exp k > e; Add e one > f; Log f > y").Read().Layers.Select(layer => layer.Activation));
    }

    [Theory]
    [InlineData("Div z sqrt.5 > a; Erf a > b; Add b one > c; Mul z c > d; Mul d half > y", "Node \"n2\" (Div), Node \"n5\" (Mul)")]
    [InlineData("Div z 1.41 > a; Erf a > b; Add b one > c; Mul z c > d; Mul d half > y", "Node \"n2\" (Div), Node \"n5\" (Mul)")]
    [InlineData("Exp z > a; Add a two > b; Log b > y", "Node \"n2\" (Exp)")]
    [InlineData("Mul z half > a; Max z a > y", "Node \"n2\" (Mul), Node \"n3\" (Max)")]
    [InlineData("Pow z half > y", "Node \"n2\" (Pow)")]
    [InlineData("Div one z > y", "Node \"n2\" (Div)")]
    [InlineData("Greater z twenty > a; Softplus z > b; Where a b z > y", "Node \"n2\" (Greater), Node \"n3\" (Softplus), Node \"n4\" (Where)")]
    public void Formulas_of_no_activation_are_refused(string nodes, string takers)
    {
        string problem = Pattern(nodes).Problem();

        Assert.Matches("^\"[abz]\" goes to ", problem);
        Assert.EndsWith($" goes to {takers}: expected a chain of layers, where each value goes to one node, or to the formula of an activation that NetGen has.", problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_branch_is_refused()
    {
        TestGraph graph = TestGraph.WithLayer().Constant("w", new double[9], 3, 3).Node("MatMul z w", "h").Node("Add z h", "y");

        Assert.Equal(
            "\"z\" goes to Node \"n2\" (MatMul), Node \"n3\" (Add): expected a chain of layers, where each value goes to one node, or to the formula of an activation that NetGen has.",
            graph.Problem());
    }

    [Fact]
    public void A_constant_for_each_unit_is_refused() => Assert.Equal(
        "Node \"n2\" (Mul) takes the constant \"fc1.bias\" [3]: expected one number for all units.",
        Pattern("Mul z fc1.bias > a; Sigmoid a > b; Mul a b > y").Problem());

    [Fact]
    public void Squares_of_squares_are_refused_before_they_grow()
    {
        TestGraph graph = TestGraph.WithLayer();
        string value = "z";
        for (int power = 1; power <= 30; power++)
        {
            graph = graph.Node($"Mul {value} {value}", $"z{power}");
            value = $"z{power}";
        }

        Assert.StartsWith("\"z\" goes to Node \"n2\" (Mul): expected a chain of layers", graph.Problem(), StringComparison.Ordinal);
    }

    private static Activation? Read(string nodes, NumberType type = NumberType.Float32) => Assert.Single(Pattern(nodes, type).Read().Layers).Activation;

    private static TestGraph Pattern(string nodes, NumberType type = NumberType.Float32)
    {
        TestGraph graph = TestGraph.WithLayer();
        foreach ((string name, double value) in new (string, double)[]
            { ("zero", 0), ("minus", -1), ("slope", 0.01), ("half", 0.5), ("one", 1), ("two", 2), ("three", 3), ("twenty", 20), ("1.41", 1.41), ("sqrt2", Math.Sqrt(2)), ("sqrt.5", Math.Sqrt(0.5)), ("cubic", 0.044715), ("scale", Math.Sqrt(2 / Math.PI)) })
        {
            graph.Constant(OnnxTensor.Of(name, [value], type));
        }

        return Nodes(graph, nodes);
    }

    /// <summary>The constant NEXT: the number of a type beside the one that is nearest to a value.</summary>
    private static TensorProto Next(double value, NumberType type, int step)
    {
        byte[] bytes = NumberBytes.Write([value], type);
        double next = type switch
        {
            NumberType.Float16 or NumberType.BFloat16 when value == 0 => step * NumberBytes.Read([1, 0], type)[0],
            NumberType.Float16 or NumberType.BFloat16 => NumberBytes.Read(BitConverter.GetBytes((ushort)(BitConverter.ToUInt16(bytes) + step)), type)[0],
            NumberType.Float32 => step < 0 ? MathF.BitDecrement((float)value) : MathF.BitIncrement((float)value),
            _ => step < 0 ? Math.BitDecrement(value) : Math.BitIncrement(value),
        };
        return OnnxTensor.Of("NEXT", [next], type);
    }

    private static TestGraph Nodes(TestGraph graph, string nodes) => nodes.Length == 0 ? graph :
        nodes.Split("; ").Select(node => node.Split(" > ")).Aggregate(graph, (all, node) => all.Node(node[0], node[1]));
}
