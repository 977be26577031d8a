using System.Numerics;
using NetGen.Tests.Checking;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

public class RoundTripTests
{
    public static TheoryData<int> Networks { get; } = [.. Enumerable.Range(0, SavedNetworks.Odd.Count)];

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_comes_back_bit_by_bit(int index)
    {
        Topology topology = SavedNetworks.Odd[index];
        if (topology.Precision == Precision.Double)
        {
            AssertSame<double>(topology);
        }
        else
        {
            AssertSame<float>(topology);
        }
    }

    [Fact]
    public void The_extremes_of_numbers_come_back_bit_by_bit()
    {
        using TemporaryFolder folder = new();
        NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);
        float[] extremes = [float.MaxValue, float.MinValue, float.Epsilon, -float.Epsilon, 0f, -0f, 1 + (1 / 8388608f)];
        extremes.CopyTo(network.Parameters);

        network.Save(folder["net"]);

        Assert.Equal(SavedNetworks.Bits(network), SavedNetworks.Bits(network.Load(folder["net"])));
    }

    [Fact]
    public void Saving_replaces_the_file_and_leaves_no_other()
    {
        using TemporaryFolder folder = new();
        NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 2);
        SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1).Save(folder["net"]);

        network.Save(folder["net"]);

        Assert.Equal(SavedNetworks.Bits(network), SavedNetworks.Bits(network.Load(folder["net"])));
        Assert.Equal([folder["net"]], Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_network_that_somebody_wrote_by_hand_can_be_saved_and_loaded_too()
    {
        using TemporaryFolder folder = new();
        TamperedNetwork<SmallShape, float> network = new();
        network.Initialize(3);

        Save(network, folder["net"]);

        // Its parameters lie in an order of its own; the file has them by name.
        NetworkUnderTest<float> generated = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1).Load(folder["net"]);
        Assert.Equal(network.Parameters.ToArray(), Load<TamperedNetwork<SmallShape, float>, float>(folder["net"]).Parameters.ToArray());
        Assert.Equal(
            network.Parameters[TamperedNetwork<SmallShape, float>.WeightIndex(2, 1, 2)], generated.Parameters[generated.WeightIndex(2, 1, 2)]);
        Assert.Equal(network.Parameters[TamperedNetwork<SmallShape, float>.BiasIndex(1, 2)], generated.Parameters[generated.BiasIndex(1, 2)]);
    }

    private static void AssertSame<T>(Topology topology)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        using TemporaryFolder folder = new();
        NetworkUnderTest<T> network = SavedNetworks.Create<T>(topology, seed: 1);

        network.Save(folder["net"]);

        Assert.Equal(SavedNetworks.Bits(network), SavedNetworks.Bits(network.Load(folder["net"])));
    }

    private static void Save<TNetwork, T>(INetwork<TNetwork, T> network, string path)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => network.Save(path);

    private static TNetwork Load<TNetwork, T>(string path)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => TNetwork.Load(path);
}
