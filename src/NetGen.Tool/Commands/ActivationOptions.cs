using System.CommandLine;
using System.CommandLine.Parsing;
using NetGen.Models;

namespace NetGen.Tool.Commands;

using Activation = NetGen.CodeGeneration.Activation;

/// <summary>The activations of a model whose file does not say them.</summary>
internal sealed class ActivationOptions
{
    private readonly Option<Activation?> hidden = Single("--hidden-activation", "The activation of all layers but the last, if the file does not say it.");
    private readonly Option<Activation?> output = Single("--output-activation", "The activation of the last layer, if the file does not say it.");
    private readonly Option<Activation[]> all = new("--activations")
    {
        HelpName = "LIST",
        Description = "The activation of each layer, with commas between them, instead of both.",
        CustomParser = result => [.. result.Tokens[0].Value.Split(',').Select(name => Parse(result, name) ?? default)],
    };

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(hidden);
        command.Add(output);
        command.Add(all);
    }

    /// <summary>The network with the activations of the command line where its file has none.</summary>
    /// <exception cref="CommandException">The options do not fit the network, or contradict the file.</exception>
    public TrainedNetwork Apply(ParseResult arguments, TrainedNetwork network)
    {
        int count = network.Layers.Count;
        Activation[]? each = arguments.GetResult(all) == null ? null : arguments.GetRequiredValue(all);
        if (each != null && each.Length != count)
        {
            throw new CommandException($"--activations has {each.Length} names: expected {count}, one for each layer.");
        }

        return network with
        {
            Layers = [.. network.Layers.Select((layer, index) =>
                Apply(layer, index + 1, each != null ? each[index] : arguments.GetValue(index == count - 1 ? output : hidden)))],
        };
    }

    private static TrainedLayer Apply(TrainedLayer layer, int number, Activation? given) =>
        layer.Activation is { } own && given is { } other && own != other
            ? throw new CommandException($"Layer {number} has the activation {own} in the file, but {other} is given. Leave out the option.")
            : layer with { Activation = layer.Activation ?? given };

    private static Option<Activation?> Single(string name, string description) => new(name)
    {
        HelpName = "NAME",
        Description = description,
        CustomParser = result => Parse(result, result.Tokens[0].Value),
    };

    private static Activation? Parse(ArgumentResult result, string name)
    {
        Activation? activation = ActivationNames.Find(name.Trim());
        if (activation == null)
        {
            result.AddError($"There is no activation \"{name}\": expected {ActivationNames.All}.");
        }

        return activation;
    }
}
