using System.Diagnostics;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Files;

public sealed class RegularFileTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("model.onnx")]
    [InlineData("model.json")]
    public void A_pipe_that_nobody_writes_to_is_refused_without_waiting(string name)
    {
        string path = folder.PathOf(name);
        using Process make = Process.Start("mkfifo", [path]);
        make.WaitForExit();

        string expected = $"'{path}' is a folder, a pipe or a device: expected a regular file.";
        Assert.Equal(expected, Assert.Throws<IOException>(() => ModelFile.Read(path)).Message);
        Assert.Equal(expected, Assert.Throws<IOException>(() => SampleFile.Read(path)).Message);
    }

    [Theory]
    [InlineData("/dev/zero")]
    [InlineData("/dev/null")]
    [InlineData("/dev")]
    public void Devices_and_folders_are_refused_also_behind_a_link(string target)
    {
        string path = folder.PathOf("model.safetensors");
        File.CreateSymbolicLink(path, target);

        Assert.Equal($"'{path}' is a folder, a pipe or a device: expected a regular file.", Assert.Throws<IOException>(() => ModelFile.Read(path)).Message);
    }

    [Theory]
    [InlineData("missing.npz")]
    [InlineData("missing.pt")]
    [InlineData("no/such/folder/model.onnx")]
    public void What_is_not_there_is_said_to_be_missing_whatever_its_name(string name)
    {
        string path = folder.PathOf(name);

        Assert.Equal($"Could not find file '{path}'.", Assert.Throws<FileNotFoundException>(() => ModelFile.Read(path)).Message);
        Assert.Throws<FileNotFoundException>(() => ModelFile.Read(""));
        Assert.Throws<FileNotFoundException>(() => ModelFile.Read("a\0.npz"));
    }

    [Fact]
    public void A_link_to_a_model_is_followed()
    {
        TrainedNetwork network = Networks.Random(1, NumberType.Float32, 2, 3);
        ModelFile.Write(folder.PathOf("model.safetensors"), network);
        File.CreateSymbolicLink(folder.PathOf("link.safetensors"), "model.safetensors");

        Networks.AssertSame(network, ModelFile.Read(folder.PathOf("link.safetensors")));
    }
}
