using System.Globalization;
using System.IO.Compression;
using NetGen.Models;
using NetGen.Tool.Tests.Support;

namespace NetGen.Tool.Tests;

public sealed class NetGenToolTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    private readonly ModelFolder folder = new();

    public void Dispose()
    {
        CultureInfo.CurrentCulture = before;
        folder.Dispose();
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("convert")]
    [InlineData("code")]
    [InlineData("check")]
    public void The_help_of_each_command_has_examples_of_it(string command)
    {
        ToolRun run = ToolRun.Of(command, "--help");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains($"\nExamples:\n  netgen {command} digits.", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n  netgen {command} digits.", ToolRun.Of("--help").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_command_line_that_is_not_understood_is_refused()
    {
        ToolRun.AssertRefused("Unrecognized command or argument 'draw'", "draw");
        ToolRun.AssertRefused("error: Required argument 'MODEL' missing for command: 'code'.", "code");
        ToolRun.AssertRefused(
            "There is no activation \"cube\": expected Identity, Sigmoid, ",
            "inspect",
            ModelFolder.Iris(".npz"),
            "--hidden-activation",
            "cube");
    }

    [Fact]
    public void Activations_that_do_not_fit_the_network_are_refused()
    {
        ToolRun.AssertRefused("error: --activations has 1 names: expected 2, one for each layer.", "inspect", ModelFolder.Iris(".npz"), "--activations", "relu");
        ToolRun.AssertRefused("error: Layer 2 has the activation Sigmoid in the file, but Tanh is given. Leave out the option.", "inspect", ModelFolder.Iris(".json"), "--output-activation", "tanh");
    }

    [Theory]
    [InlineData("inspect")]
    [InlineData("code")]
    [InlineData("check", "SAMPLES")]
    [InlineData("convert", "-o", "COPY")]
    public void Every_command_takes_the_order_of_layers_that_the_file_does_not_say(string command, params string[] others)
    {
        using ModelFolder folder = new();
        string[] arguments =
        [
            command,
            ModelFolder.Golden("order_unclear.safetensors"),
            .. others.Select(text => text switch
            {
                "SAMPLES" => ModelFolder.Golden("order_unclear.samples.json"),
                "COPY" => folder.PathOf("copy.npz"),
                _ => text,
            }),
            "--activations",
            "Tanh,Identity",
        ];

        ToolRun.AssertRefused("several orders fit their sizes: entry,hidden or hidden,entry. Say the right one: ", arguments);
        ToolRun.AssertRefused("The order of the layers that is given leaves out \"hidden\": expected each of entry,hidden once.", [.. arguments, "--layers", "entry"]);
        Assert.Equal(ExitCode.Success, ToolRun.Of([.. arguments, "--layers", "entry,hidden"]).ExitCode);
    }

    [Fact]
    public void A_file_that_is_not_there_or_not_a_model_is_refused_by_its_name()
    {
        Assert.All(["inspect", "code", "check"], command => ToolRun.AssertRefused("error: Could not find file '", command, "missing.pt"));
        ToolRun.AssertRefused("error: Could not find file '", "convert", "missing.h5", "-o", "model.npz");
        ToolRun.AssertRefused("error: Could not find file '", "check", ModelFolder.Iris(".json"), "missing.json");
        ToolRun.AssertRefused($"error: {ModelFolder.Iris(".io.json")}: The model has the member \"note\": expected format, ", "inspect", ModelFolder.Iris(".io.json"));
        ToolRun.AssertRefused(": The ending \".bin\" names no format that is read or written", "inspect", folder.Write("model.bin", "weights"));
    }

    [Fact]
    public void Every_command_recognizes_a_pointer_of_Git_in_place_of_a_file()
    {
        string pointer = folder.Write("model.pt", "version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 12345\n");
        const string Problem = "The file is a pointer of Git LFS, which stands for the file itself. Run: git lfs pull";

        Assert.All(["inspect", "code", "check"], command => ToolRun.AssertRefused(Problem, command, pointer));
        ToolRun.AssertRefused(Problem, "convert", pointer, "-o", folder.PathOf("model.npz"));
        ToolRun.AssertRefused(Problem, "check", ModelFolder.Iris(".json"), pointer);
    }

    [Fact]
    public void Names_in_files_and_on_the_command_line_are_no_commands_to_the_terminal()
    {
        string layer = """{"name":"\u001b[31mred\u001b]0;title\u0007[bold]\u202e[/]","in":1,"out":1,"activation":"tanh","weight":[[1]],"bias":[0]}""";
        string model = folder.Write("m.json", $$"""{"format":"netgen-model/1","layers":[{{layer}},{{layer}}]}""");
        string damaged = folder.Write("d.json", $$"""{"format":"netgen-model/1","\u001b[31m{{new string('x', 100_000)}}":1}""");
        ToolRun[] runs =
        [
            ToolRun.Of("inspect", model),
            ToolRun.Of("inspect", damaged),
            ToolRun.Of("convert", model, "-o", folder.PathOf("\u001b[32m.npz")),
            ToolRun.Of("inspect", "\u001b[33m.json"),
            ToolRun.Of("inspect", model, "\u001b[34m"),
        ];

        Assert.Contains("\\u001b[31mred\\u001b]0;title\\u0007[bold]\\u202e[/]", runs[0].Output, StringComparison.Ordinal);
        Assert.Contains("\\u001b[31mxxx", runs[1].Errors, StringComparison.Ordinal);
        Assert.Contains("\\u001b[32m.npz: 1-1-1", runs[2].Output, StringComparison.Ordinal);
        Assert.Contains("\\u001b[33m.json", runs[3].Errors, StringComparison.Ordinal);
        Assert.Contains("\\u001b[34m", runs[4].Errors, StringComparison.Ordinal);
        Assert.All(runs, run => Assert.DoesNotContain(run.Output + run.Errors, character => char.IsControl(character) && character != '\n'));
        Assert.All(runs, run => Assert.InRange(run.Errors.Length, 0, 1000));
    }

    [Fact]
    public void More_may_be_unpacked_if_the_command_line_allows_it()
    {
        string model = folder.PathOf("zeros.npz");
        NamedTensor zeros = new("a.weight", [1, 3 << 20], NumberType.Float32, new double[3 << 20]);
        using (ZipArchive archive = ZipFile.Open(model, ZipArchiveMode.Create))
        {
            using Stream entry = archive.CreateEntry("a.weight.npy").Open();
            entry.Write(NpyBytes.Write(zeros));
        }

        ToolRun.AssertRefused("give the netgen command --max-unpacked-bytes 12583040.", "inspect", model);
        Assert.Equal(ExitCode.Success, ToolRun.Of("inspect", model, "--max-unpacked-bytes", "12583040").ExitCode);
    }

    [Fact]
    public void Results_are_the_same_under_every_culture()
    {
        string[] arguments = ["check", ModelFolder.Iris(".json"), ModelFolder.Iris(".io.json")];
        string expected = ToolRun.Of(arguments).Output;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");

        Assert.Equal(expected, ToolRun.Of(arguments).Output);
    }
}
