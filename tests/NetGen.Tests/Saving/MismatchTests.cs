using System.Numerics;

namespace NetGen.Tests.Saving;

public class MismatchTests
{
    [Theory]
    [InlineData(0, "Layer 1: expected the shape [3, 2] of Net0, but 1.weight has [4, 2].")]
    [InlineData(1, "Layer 1: expected the shape [3, 2] of Net0, but 1.weight has [3, 3].")]
    [InlineData(2, "Expected 4 tensors, weights and biases of the 2 layers of Net0, but found 6.")]
    [InlineData(3, "Layer 1: expected numbers of type F32, the precision of Net0, but 1.weight has F64. Load it into a class of its precision.")]
    [InlineData(4, "Layer 2: expected the activation Softmax of Net0, but the file was trained with Sigmoid.")]
    public void A_network_of_another_class_is_refused_with_both(int other, string problem)
    {
        Topology topology = SavedNetworks.Others[other];
        using TemporaryFolder folder = new();
        if (topology.Precision == Precision.Double)
        {
            Save<double>(topology, folder["net"]);
        }
        else
        {
            Save<float>(topology, folder["net"]);
        }

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1).Load(folder["net"]));

        Assert.Equal($"{folder["net"]}: {problem}", error.Message);
    }

    private static void Save<T>(Topology topology, string path)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => SavedNetworks.Create<T>(topology, seed: 1).Save(path);
}
