using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace NetGen.Tool.Commands;

/// <summary>The usual help, and a command's examples below it.</summary>
internal sealed class ExamplesHelp(HelpAction help) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        IEnumerable<string> examples = parseResult.CommandResult.Command is ToolCommand command
            ? command.Examples
            : parseResult.RootCommandResult.Command.Subcommands.OfType<ToolCommand>().Select(subcommand => subcommand.Examples[0]);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (string example in examples)
        {
            output.WriteLine($"  {example}");
        }

        output.WriteLine();
        return exitCode;
    }
}
