using NetGen.Requirements;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

/// <summary>Where a network cannot be saved or loaded, the file stays as it was, and nothing is left beside it.</summary>
public sealed class FailureTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);

    [Theory]
    [InlineData(float.NaN, "NaN")]
    [InlineData(float.PositiveInfinity, "Infinity")]
    public void A_network_that_has_diverged_is_not_saved(float number, string text)
    {
        network.Save(folder["net"]);
        byte[] before = File.ReadAllBytes(folder["net"]);
        network.Parameters[network.WeightIndex(2, 1, 2)] = number;

        InvalidOperationException error = Assert.Throws<InvalidOperationException>(() => network.Save(folder["net"]));

        Assert.Equal($"Net0 has W2[1,2] = {text}: it has diverged, and was not saved. Train it with a smaller rate.", error.Message);
        AssertOnlyFile(before);
    }

    [TheoryWith<Linux>]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(200)]
    [InlineData(397)]
    public void Where_the_system_refuses_to_write_on_the_old_file_stays(int kilobytes)
    {
        byte[] before = LimitedSave.Prepare(folder);

        (int exitCode, string output) = LimitedSave.Run(folder, kilobytes);

        Assert.True(exitCode == 1, $"{exitCode}: {output}");
        AssertOnlyFile(before);
    }

    [FactWith<Linux>]
    public void Where_the_file_has_room_enough_the_same_program_replaces_it()
    {
        byte[] before = LimitedSave.Prepare(folder);

        (int exitCode, string output) = LimitedSave.Run(folder, 398);

        Assert.True(exitCode == 0, output);
        Assert.NotEqual(before, File.ReadAllBytes(folder["net"]));
    }

    [Fact]
    public void A_folder_that_is_not_there_is_reported() =>
        Assert.Throws<DirectoryNotFoundException>(() => network.Save(Path.Combine(folder["none"], "net")));

    [FactWith<Linux>]
    public void A_folder_in_which_nobody_may_write_is_reported() =>
        Assert.Throws<UnauthorizedAccessException>(() => network.Save("/sys/kernel/net.safetensors"));

    [Fact]
    public void A_folder_of_the_same_name_stays()
    {
        Directory.CreateDirectory(folder["net"]);

        Assert.ThrowsAny<Exception>(() => network.Save(folder["net"]));

        Assert.Equal([folder["net"]], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void A_path_is_asked_for()
    {
        Assert.Throws<ArgumentException>(() => network.Save(""));
        Assert.Throws<ArgumentNullException>(() => network.Save((string)null!));
        Assert.Throws<ArgumentException>(() => network.Load(""));
        Assert.Throws<ArgumentNullException>(() => network.Load((string)null!));
    }

    [Fact]
    public void A_file_that_is_not_there_is_reported() => Assert.Throws<FileNotFoundException>(() => network.Load(folder["none"]));

    public void Dispose() => folder.Dispose();

    private void AssertOnlyFile(byte[] content)
    {
        Assert.Equal([folder["net"]], Directory.GetFiles(folder.Path));
        Assert.Equal(content, File.ReadAllBytes(folder["net"]));
    }
}
