using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Emit;

public class SnapshotTests
{
    public static TheoryData<string> Networks => [.. Names];

    private static IEnumerable<string> Names => [.. SnapshotNetworks.All.Keys, .. SnapshotNetworks.Portable.Keys, .. SnapshotNetworks.Trained.Keys];

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_is_written_as_it_was_when_somebody_read_it(string network)
    {
        foreach (GeneratedSourceResult file in FilesOf(network))
        {
            Snapshot.Verify(SnapshotOf(network, file), file.SourceText.ToString());
        }
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing() => Assert.Equal(Texts(), HostileCulture.Run(Texts));

    [Fact]
    public void There_is_no_snapshot_without_its_network() => Assert.Equal(
        Names.SelectMany(network => FilesOf(network).Select(file => SnapshotOf(network, file))).Order(StringComparer.Ordinal),
        Directory.GetFiles(Snapshot.Folder, "*.verified.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string[] Texts() => [.. Names.SelectMany(FilesOf).Select(file => file.SourceText.ToString())];

    private static GeneratedSourceResult[] FilesOf(string network) =>
        SnapshotNetworks.Portable.TryGetValue(network, out string? portable) ? [.. Generation.FilesFor(UserProject.OnStandard(UserProject.Latest, portable))]
        : SnapshotNetworks.Trained.TryGetValue(network, out string? trained) ? [.. Generation.FilesFor(UserProject.Of(trained), SnapshotNetworks.Model)]
        : [.. Generation.FilesFor(SnapshotNetworks.All[network])];

    private static string SnapshotOf(string network, GeneratedSourceResult file) => Snapshot.FileName($"{nameof(SnapshotTests)}.{network}", file.HintName);
}
