using System.Runtime.Versioning;
using NetGen.Models;
using NetGen.Tool.Tests.Support;

namespace NetGen.Tool.Tests.Commands;

public sealed class ConvertCommandTests : IDisposable
{
    private readonly ModelFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(".json", ".safetensors")]
    [InlineData(".json", ".npz")]
    [InlineData(".json", ".onnx")]
    [InlineData(".hand.onnx", ".json")]
    [InlineData(".npz", ".json")]
    [InlineData(".safetensors", ".npz")]
    public void A_model_has_the_same_numbers_in_another_format(string from, string to)
    {
        string path = folder.PathOf("iris" + to);
        ToolRun run = ToolRun.Of("convert", ModelFolder.Iris(from), "-o", path);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal($"{path}: 4-8-3, 67 parameters, Float32, {new FileInfo(path).Length:N0} bytes\n", run.Output);
        Assert.All(ModelFile.Read(path).Layers.Zip(ModelFile.Read(ModelFolder.Iris(".f64.safetensors")).Layers), pair =>
        {
            Assert.Equal(pair.Second.Weights, pair.First.Weights);
            Assert.Equal(pair.Second.Biases, pair.First.Biases);
        });
    }

    [Fact]
    public void Activations_of_the_command_line_go_into_the_file()
    {
        string path = folder.PathOf("iris.safetensors");
        ToolRun run = ToolRun.Of("convert", ModelFolder.Iris(".npz"), "--activations", "Tanh,Softmax", "-o", path);

        Assert.Equal("", run.Errors);
        Assert.Equal([CodeGeneration.Activation.Tanh, CodeGeneration.Activation.Softmax], ModelFile.Read(path).Layers.Select(layer => layer.Activation!.Value));
    }

    [Fact]
    public void What_a_format_has_no_place_for_is_told()
    {
        string model = folder.Write("m.json", """
            {"format":"netgen-model/1","layers":[{"name":"b","in":1,"out":1,"activation":"relu","weight":[[1]],"bias":[0]},{"name":"a","in":1,"out":1,"activation":"relu","weight":[[1]],"bias":[0]}],
             "samples":{"inputs":[[1]],"outputs":[[1]]}}
            """);
        ToolRun run = ToolRun.Of("convert", model, "-o", folder.PathOf("m.npz"));

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(
            """
            note: The format has no place for activations; give them where the file is used.
            note: The layers are named 1, 2 in the file.
            note: The format has no place for sample rows; keep those of the model.

            """.ReplaceLineEndings("\n"),
            run.Errors);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void The_file_that_is_replaced_keeps_its_mode_and_the_link_that_leads_to_it()
    {
        string file = folder.Write("private.safetensors", "");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        File.CreateSymbolicLink(folder.PathOf("latest.safetensors"), "private.safetensors");

        ToolRun run = ToolRun.Of("convert", ModelFolder.Iris(".json"), "-o", folder.PathOf("latest.safetensors"));

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("private.safetensors", new FileInfo(folder.PathOf("latest.safetensors")).LinkTarget);
        Assert.Equal(4, ModelFile.Read(file).Layers[0].Inputs);
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(file));
        Assert.Equal(2, Directory.GetFileSystemEntries(Path.GetDirectoryName(file)!).Length);
    }

    [Fact]
    public void A_folder_a_pipe_or_a_device_is_not_replaced()
    {
        string path = folder.PathOf("folder.safetensors");
        Directory.CreateDirectory(path);

        ToolRun.AssertRefused($"'{path}' is a folder, a pipe or a device: expected a regular file.", "convert", ModelFolder.Iris(".json"), "-o", path);
    }

    [Fact]
    public void Without_a_file_to_write_nothing_is_done() => ToolRun.AssertRefused("Option '--output' is required.", "convert", ModelFolder.Iris(".json"));

    [Fact]
    public void A_format_that_is_not_written_is_refused() => ToolRun.AssertRefused("names no format that is read or written", "convert", ModelFolder.Iris(".json"), "-o", folder.PathOf("iris.h5"));
}
