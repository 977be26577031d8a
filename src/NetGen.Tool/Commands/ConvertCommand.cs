using System.CommandLine;
using NetGen.Models;
using NetGen.Text;

namespace NetGen.Tool.Commands;

/// <summary><c>netgen convert MODEL -o FILE</c>: writes a model in another format.</summary>
internal sealed class ConvertCommand : ToolCommand
{
    private readonly Option<string> file = new("--output", "-o")
    {
        HelpName = "FILE",
        Description = "The file to write, replaced if it exists. Its ending decides the format.",
        Required = true,
    };

    public ConvertCommand()
        : base(
            "convert",
            "Writes a model in another format, and reads it back to see that every number is there.",
            "netgen convert digits.onnx -o digits.safetensors",
            "netgen convert digits.npz --hidden-activation Relu --output-activation Softmax -o digits.onnx") => Add(file);

    /// <inheritdoc/>
    protected override int Run(ParseResult arguments)
    {
        string to = arguments.GetRequiredValue(file);
        TrainedNetwork network = ReadModel(arguments).Network;
        TrainedNetwork written = Progress.Show($"Writing {to}", () =>
        {
            ModelFile.Write(to, network);
            return ModelFile.Read(to);
        });
        foreach (string change in Changes(network, written))
        {
            Note(arguments, change);
        }

        string facts = $"{string.Join('-', written.Sizes)}, {written.ParameterCount:N0} parameters, {written.NumberType}, {new FileInfo(to).Length:N0} bytes";
        arguments.InvocationConfiguration.Output.WriteLine($"{Printable.Of(to)}: {facts}");
        return ExitCode.Success;
    }

    private static bool HaveSameNumbers(TrainedLayer layer, TrainedLayer other) =>
        layer.Weights.SequenceEqual(other.Weights) && layer.Biases.SequenceEqual(other.Biases);

    /// <summary>What a format has no place for.</summary>
    private static IEnumerable<string> Changes(TrainedNetwork network, TrainedNetwork written)
    {
        if (!network.Layers.Select(layer => layer.Activation).SequenceEqual(written.Layers.Select(layer => layer.Activation)))
        {
            yield return "The format has no place for activations; give them where the file is used.";
        }

        if (!network.Layers.Select(layer => layer.Name).SequenceEqual(written.Layers.Select(layer => layer.Name)))
        {
            yield return $"The layers are named {Printable.List(written.Layers, layer => Printable.Short(layer.Name), ", ")} in the file.";
        }

        if (network.Samples != null && written.Samples == null)
        {
            yield return "The format has no place for sample rows; keep those of the model.";
        }

        if (!network.Layers.Zip(written.Layers).All(pair => HaveSameNumbers(pair.First, pair.Second)))
        {
            yield return $"Numbers that were computed from those of the model are rounded to {written.NumberType}.";
        }
    }
}
