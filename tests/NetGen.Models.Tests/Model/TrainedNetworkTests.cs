namespace NetGen.Models.Tests.Model;

public class TrainedNetworkTests
{
    [Fact]
    public void Sizes_and_parameters_follow_from_the_layers()
    {
        TrainedNetwork network = new([Layer(4, 8), Layer(8, 3)], NumberType.Float32);

        Assert.Equal([4, 8, 3], network.Sizes);
        Assert.Equal(67, network.ParameterCount);
    }

    private static TrainedLayer Layer(int inputs, int outputs) =>
        new("layer", inputs, outputs, new double[inputs * outputs], new double[outputs], Activation.Tanh);
}
