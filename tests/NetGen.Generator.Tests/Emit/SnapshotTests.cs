using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Emit;

public class SnapshotTests
{
    public static TheoryData<string> Networks => [.. Names];

    private static IEnumerable<string> Names => [.. SnapshotNetworks.All.Keys, .. SnapshotNetworks.Portable.Keys, .. SnapshotNetworks.Static.Keys];

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
        Names.Select(network => SnapshotOf(network, FileOf(network))).Order(StringComparer.Ordinal),
        Directory.GetFiles(Snapshot.Folder, "*.verified.cs").Select(Path.GetFileName).Order(StringComparer.Ordinal));

    private static string[] Texts() => [.. Names.Select(network => FileOf(network).SourceText.ToString())];

    // The literals of trained weights are in a file of their own, behind this one.
    private static GeneratedSourceResult FileOf(string network) =>
        SnapshotNetworks.Static.TryGetValue(network, out string? trained)
            ? Generation.FilesFor(UserProject.Of(trained), SnapshotNetworks.Model)[0]
            : Assert.Single(SnapshotNetworks.Portable.TryGetValue(network, out string? portable)
                ? Generation.FilesFor(UserProject.OnStandard(UserProject.Latest, portable))
                : Generation.FilesFor(SnapshotNetworks.All[network]));

    private static string SnapshotOf(string network, GeneratedSourceResult file) => Snapshot.FileName($"{nameof(SnapshotTests)}.{network}", file.HintName);
}
