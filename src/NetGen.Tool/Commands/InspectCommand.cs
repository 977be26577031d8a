using System.CommandLine;
using NetGen.Models;
using NetGen.Text;
using NetGen.Tool.Generate;
using Spectre.Console;

namespace NetGen.Tool.Commands;

/// <summary><c>netgen inspect MODEL</c>: the layers of a model and what the generator makes of them.</summary>
internal sealed class InspectCommand() : ToolCommand(
    "inspect",
    "Shows the layers of a model, their parameters and bytes, and the plan of the code that the generator writes for it.",
    "netgen inspect digits.onnx",
    "netgen inspect digits.safetensors --hidden-activation Relu --output-activation Softmax")
{
    /// <summary>Wide enough for every table in a file; a terminal has its own width.</summary>
    private const int FileWidth = 160;

    /// <inheritdoc/>
    protected override int Run(ParseResult arguments)
    {
        ModelInput model = ReadModel(arguments);
        TrainedNetwork network = model.Network;
        TextWriter output = arguments.InvocationConfiguration.Output;
        string samples = network.Samples == null ? "" : $", {network.Samples.Inputs.Count} sample rows";
        output.WriteLine($"{Printable.Of(model.FileName)}: {string.Join('-', network.Sizes)}, {network.NumberType}{samples}");
        ConsoleOn(output).Write(Table(network));
        if (network.Layers.Any(layer => layer.Activation == null))
        {
            Note(arguments, "The file names no activations: give --hidden-activation and --output-activation to see what would be generated.");
            return ExitCode.Success;
        }

        GeneratedNetwork generated = Progress.Show("Generating", () => GeneratedNetwork.Of(model, ClassName.Of(model.Path)));
        string place = generated.HasResource ? "in a resource" : "as literals";
        output.WriteLine($"Generated for it: {generated.LineCount:N0} lines of C#, and the parameters {place}");
        foreach (string line in generated.Plan)
        {
            output.WriteLine(Printable.Of(line));
        }

        return ExitCode.Success;
    }

    private static IAnsiConsole ConsoleOn(TextWriter output)
    {
        IAnsiConsole console = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(output) });
        if (!console.Profile.Out.IsTerminal)
        {
            console.Profile.Width = FileWidth;
        }

        return console;
    }

    private static Table Table(TrainedNetwork network)
    {
        Table table = new Table()
            .AddColumns("layer", "name", "inputs → outputs", "activation")
            .AddColumn("parameters", column => column.RightAligned())
            .AddColumn("bytes as float", column => column.RightAligned());
        for (int index = 0; index < network.Layers.Count; index++)
        {
            TrainedLayer layer = network.Layers[index];
            long count = layer.Outputs * (layer.Inputs + 1L);
            table.AddRow(
                $"{index + 1}",
                Markup.Escape(Printable.Short(layer.Name)),
                $"{layer.Inputs} → {layer.Outputs}",
                layer.Activation?.ToString() ?? "not in the file",
                $"{count:N0}",
                $"{count * sizeof(float):N0}");
        }

        return table.AddRow("in all", "", "", "", $"{network.ParameterCount:N0}", $"{network.ParameterCount * sizeof(float):N0}");
    }
}
