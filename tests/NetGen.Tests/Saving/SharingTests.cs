using System.Runtime.Versioning;
using NetGen.Requirements;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

/// <summary>Several threads, links and permissions.</summary>
public sealed class SharingTests : IDisposable
{
    private const int Networks = 8;
    private const int Rounds = 40;

    private readonly TemporaryFolder folder = new();

    [Fact]
    public void Threads_that_save_to_one_path_leave_one_network_whole_at_every_moment()
    {
        NetworkUnderTest<float>[] networks = [.. Enumerable.Range(0, Networks).Select(seed => SavedNetworks.Create<float>(SavedNetworks.Small, seed))];
        HashSet<string> saved = [.. networks.Select(Text)];
        networks[0].Save(folder["net"]);

        System.Threading.Tasks.Parallel.ForEach(networks, new ParallelOptions { MaxDegreeOfParallelism = Networks }, network =>
        {
            for (int round = 0; round < Rounds; round++)
            {
                network.Save(folder["net"]);
                Assert.Contains(Text(network.Load(folder["net"])), saved);
            }
        });

        Assert.Equal([folder["net"]], Directory.GetFiles(folder.Path));
    }

    [FactWith<Unix>]
    public void Saving_to_a_link_replaces_the_file_that_it_leads_to()
    {
        NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 2);
        SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1).Save(folder["net"]);
        File.CreateSymbolicLink(folder["latest"], "net");

        network.Save(folder["latest"]);

        Assert.Equal("net", new FileInfo(folder["latest"]).LinkTarget);
        Assert.Equal(Text(network), Text(network.Load(folder["net"])));
    }

    [FactWith<Unix>]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_others_may_not_read_stays_so()
    {
        NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);
        network.Save(folder["net"]);
        File.SetUnixFileMode(folder["net"], UnixFileMode.UserRead | UnixFileMode.UserWrite);

        network.Save(folder["net"]);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(folder["net"]));
    }

    public void Dispose() => folder.Dispose();

    private static string Text(NetworkUnderTest<float> network) => Convert.ToHexString(SavedNetworks.Bits(network));
}
