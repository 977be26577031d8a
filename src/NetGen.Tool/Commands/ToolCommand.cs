using System.CommandLine;
using NetGen.Models;
using NetGen.Text;
using NetGen.Tool.Generate;

namespace NetGen.Tool.Commands;

/// <summary>A command of the tool, with examples in its help.</summary>
internal abstract class ToolCommand : Command
{
    private readonly Argument<string> modelArgument = new("MODEL") { Description = $"The model file: {ModelFile.Endings}." };
    private readonly ActivationOptions activations = new();
    private readonly Option<long?> maxUnpackedBytes = new("--max-unpacked-bytes")
    {
        HelpName = "NUMBER",
        Description = "How many bytes an .npz archive may unpack to; unless given, 4 MB and 4 bytes for each of its own.",
    };

    private readonly Option<string> layers = new("--layers")
    {
        HelpName = "LIST",
        Description = "The names of the layers, the first one first, with commas between them, if the file does not say their order.",
    };

    protected ToolCommand(string name, string description, params string[] examples)
        : base(name, description)
    {
        Examples = examples;
        Add(modelArgument);
        activations.AddTo(this);
        Add(layers);
        Add(maxUnpackedBytes);
        SetAction(Run);
    }

    /// <summary>Command lines for the help.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>Reads the model of the command line.</summary>
    /// <exception cref="ModelFormatException">The file holds no network.</exception>
    /// <exception cref="CommandException">The activations of the command line do not fit it.</exception>
    protected ModelInput ReadModel(ParseResult arguments)
    {
        string path = arguments.GetRequiredValue(modelArgument);
        ModelOptions options = new()
        {
            Layers = ModelOptions.NamesIn(arguments.GetValue(layers) ?? ""),
            MaxUnpackedBytes = arguments.GetValue(maxUnpackedBytes),
        };
        TrainedNetwork network = Progress.Show($"Reading {path}", () => ModelFile.Read(path, options));
        return new(path, network, activations.Apply(arguments, network));
    }

    /// <summary>Does what the command is for.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    protected abstract int Run(ParseResult arguments);

    /// <summary>Writes a note beside the result.</summary>
    protected static void Note(ParseResult arguments, string text) => arguments.InvocationConfiguration.Error.WriteLine($"note: {Printable.Of(text)}");
}
