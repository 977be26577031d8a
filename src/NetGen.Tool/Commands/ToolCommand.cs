using System.CommandLine;

namespace NetGen.Tool.Commands;

/// <summary>A command of the tool, with examples in its help.</summary>
internal abstract class ToolCommand : Command
{
    protected ToolCommand(string name, string description, params string[] examples)
        : base(name, description)
    {
        Examples = examples;
        Add(ModelArgument);
        Activations.AddTo(this);
        SetAction(Run);
    }

    /// <summary>Command lines for the help.</summary>
    public IReadOnlyList<string> Examples { get; }

    /// <summary>The file of the model.</summary>
    protected Argument<string> ModelArgument { get; } = new("MODEL") { Description = $"The model file: {Models.ModelFile.Endings}." };

    /// <summary>For files that have no activations.</summary>
    protected ActivationOptions Activations { get; } = new();

    /// <summary>Does what the command is for.</summary>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    protected abstract int Run(ParseResult arguments);

    /// <summary>Writes a note beside the result.</summary>
    protected static void Note(ParseResult arguments, string text) => arguments.InvocationConfiguration.Error.WriteLine($"note: {text}");
}
