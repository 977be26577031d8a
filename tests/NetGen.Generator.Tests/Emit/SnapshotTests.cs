using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Emit;

public class SnapshotTests
{
    public static TheoryData<string> Networks => [.. SnapshotNetworks.All.Keys];

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_is_written_as_it_was_when_somebody_read_it(string network)
    {
        GeneratedSourceResult file = FileOf(network);

        Snapshot.Verify(SnapshotOf(network, file), file.SourceText.ToString());
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing() => Assert.Equal(Texts(), HostileCulture.Run(Texts));

    [Fact]
    public void There_is_no_snapshot_without_its_network() => Assert.Equal(
        SnapshotNetworks.All.Keys.Select(network => SnapshotOf(network, FileOf(network))).Order(StringComparer.Ordinal),
        Directory.GetFiles(Snapshot.Folder, "*.verified.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string[] Texts() => [.. SnapshotNetworks.All.Keys.Select(network => FileOf(network).SourceText.ToString())];

    private static GeneratedSourceResult FileOf(string network) => Assert.Single(Generation.FilesFor(SnapshotNetworks.All[network]));

    private static string SnapshotOf(string network, GeneratedSourceResult file) => Snapshot.FileName($"{nameof(SnapshotTests)}.{network}", file.HintName);
}
