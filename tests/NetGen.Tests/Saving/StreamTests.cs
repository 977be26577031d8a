using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

public sealed class StreamTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);

    [Fact]
    public void A_stream_gets_the_bytes_of_a_file_without_seeking_and_stays_open()
    {
        using TrickleStream stream = new([]);
        network.Save(folder["net"]);

        network.Save(stream);

        Assert.Equal(File.ReadAllBytes(folder["net"]), stream.Written);
        Assert.False(stream.IsClosed);
    }

    [Fact]
    public void Networks_follow_one_another_in_a_stream_that_gives_a_few_bytes_at_a_time()
    {
        NetworkUnderTest<double> wide = SavedNetworks.Create<double>(SavedNetworks.Odd[3], seed: 2);
        using MemoryStream content = new();
        network.Save(content);
        int first = (int)content.Length;
        wide.Save(content);
        content.WriteByte(1);
        using TrickleStream stream = new(content.ToArray());

        Assert.Equal(SavedNetworks.Bits(network), SavedNetworks.Bits(network.Load(stream)));
        Assert.Equal(first, stream.Taken);
        Assert.Equal(SavedNetworks.Bits(wide), SavedNetworks.Bits(wide.Load(stream)));
        Assert.Equal(1, stream.ReadByte());
        Assert.False(stream.IsClosed);
    }

    [Fact]
    public void A_network_written_by_hand_can_be_saved_and_loaded_by_streams_too()
    {
        using MemoryStream stream = new();
        Checking.TamperedNetwork<SmallShape, float> written = new();
        written.Initialize(3);
        Save(written, stream);
        stream.Position = 0;

        Assert.Equal(written.Parameters.ToArray(), Load<Checking.TamperedNetwork<SmallShape, float>, float>(stream).Parameters.ToArray());
    }

    [Fact]
    public void A_stream_that_ends_or_changes_anywhere_is_refused()
    {
        using MemoryStream content = new();
        network.Save(content);
        byte[] whole = content.ToArray();
        for (int k = 0; k < whole.Length; k++)
        {
            using MemoryStream ended = new(whole[..k]);
            Assert.Throws<InvalidDataException>(() => network.Load(ended));
            byte[] damaged = [.. whole];
            damaged[k] ^= 0x10;
            using MemoryStream changed = new(damaged);
            Assert.Throws<InvalidDataException>(() => network.Load(changed));
        }
    }

    [Fact]
    public void A_network_that_has_diverged_writes_nothing()
    {
        using MemoryStream stream = new();
        network.Parameters[^1] = float.NaN;

        Assert.Throws<InvalidOperationException>(() => network.Save(stream));

        Assert.Equal(0, stream.Length);
    }

    [Fact]
    public void A_network_that_somebody_trains_while_it_is_saved_is_reported()
    {
        using TrickleStream stream = new([]) { OnWrite = () => network.Parameters[0]++ };

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => network.Save(stream));

        Assert.Equal("The parameters of Net0 were changed while they were saved. Save when nobody trains the network.", error.Message);
    }

    [Fact]
    public void A_stream_is_asked_for_that_is_open_and_of_the_right_kind()
    {
        using MemoryStream readOnly = new([], writable: false);
        MemoryStream closed = new();
        closed.Dispose();

        Assert.Throws<ArgumentNullException>("stream", () => network.Save((Stream)null!));
        Assert.Throws<ArgumentNullException>("stream", () => network.Load((Stream)null!));
        Assert.Throws<ArgumentException>("stream", () => network.Save(readOnly));
        Assert.Throws<ArgumentException>("stream", () => network.Load(closed));
    }

    [Theory]
    [InlineData(99_000_000)]
    [InlineData(long.MaxValue)]
    [InlineData(-1)]
    public void A_length_that_only_promises_takes_no_memory(long promised)
    {
        byte[] content = [.. BitConverter.GetBytes(promised), (byte)'{'];
        long before = GC.GetAllocatedBytesForCurrentThread();
        using MemoryStream stream = new(content);

        Assert.Throws<InvalidDataException>(() => network.Load(stream));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    public void Dispose() => folder.Dispose();

    private static void Save<TNetwork, T>(INetwork<TNetwork, T> network, Stream stream)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> => network.Save(stream);

    private static TNetwork Load<TNetwork, T>(Stream stream)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T> => TNetwork.Load(stream);
}
