using Onnx;

namespace NetGen.Models.Tests.Onnx.Chain;

public class PassingNodesTests
{
    private const long Float = (long)TensorProto.Types.DataType.Float;

    [Fact]
    public void Dropout_vanishes_with_its_mask()
    {
        AssertVanishes(TestGraph.WithLayer().Node("Dropout z", "y mask", ("ratio", 0.5f)));
        AssertVanishes(WithFlag(isTraining: false).Constant("ratio", [0.5]).Node("Dropout z ratio training", "y"));
    }

    [Fact]
    public void Identity_and_casts_between_floating_point_types_vanish()
    {
        AssertVanishes(TestGraph.WithLayer().Node("Identity z", "y"));
        AssertVanishes(TestGraph.WithLayer().Node("Cast z", "half", ("to", (long)TensorProto.Types.DataType.Float16)).Node("Cast half", "y", ("to", Float)));
    }

    [Fact]
    public void Dropout_in_training_is_refused()
    {
        const string expected = "Node \"n2\" (Dropout) is in training mode: expected inference. Export the model in inference mode.";

        Assert.Equal(expected, WithFlag(isTraining: true).Node("Dropout z - training", "y").Problem());
        Assert.Equal(expected, TestGraph.WithLayer().Node("Dropout z - z", "y").Problem());
    }

    [Fact]
    public void A_use_of_the_mask_is_refused() => Assert.Equal(
        "Node \"n3\" (Not) is not on the way from the input \"x\" to the output \"y\": expected a chain of layers and nothing beside it.",
        TestGraph.WithLayer().Node("Dropout z", "y mask").Node("Not mask", "kept").Problem());

    [Fact]
    public void A_cast_to_integers_is_refused() => Assert.Equal(
        "Node \"n2\" (Cast) casts to INT64: expected FLOAT, DOUBLE, FLOAT16 or BFLOAT16.",
        TestGraph.WithLayer().Node("Cast z", "y", ("to", (long)TensorProto.Types.DataType.Int64)).Problem());

    private static TestGraph WithFlag(bool isTraining) => TestGraph.WithLayer()
        .Constant(new TensorProto { Name = "training", DataType = (int)TensorProto.Types.DataType.Bool, Int32Data = { isTraining ? 1 : 0 } });

    private static void AssertVanishes(TestGraph graph)
    {
        TrainedLayer layer = Assert.Single(graph.Read().Layers);
        Assert.Equal(("fc1", Activation.Identity), (layer.Name, layer.Activation));
        Assert.Equal([1, 2, 3, 4, 5, 6], layer.Weights);
    }
}
