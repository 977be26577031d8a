using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using NetGen.Models;
using NetGen.Text;
using NetGen.Tool.Commands;

namespace NetGen.Tool;

/// <summary>The netgen command.</summary>
internal static class NetGenTool
{
    /// <summary>Runs a command line.</summary>
    /// <param name="arguments">The command and its arguments.</param>
    /// <param name="output">For results.</param>
    /// <param name="errors">For errors, notes and progress.</param>
    /// <returns>An <see cref="ExitCode"/>.</returns>
    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        // Numbers look the same on every machine.
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        InvocationConfiguration configuration = new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false };
        try
        {
            ParseResult command = Root().Parse(arguments);
            return command.Action is ParseErrorAction ? Refuse(command.Errors, errors) : command.Invoke(configuration);
        }
        catch (Exception exception) when (exception is ModelFormatException or CommandException or IOException or UnauthorizedAccessException)
        {
            errors.WriteLine($"error: {Printable.Of(exception.Message)}");
            return ExitCode.WrongInput;
        }
    }

    private static int Refuse(IReadOnlyList<ParseError> problems, TextWriter errors)
    {
        foreach (ParseError problem in problems)
        {
            errors.WriteLine($"error: {Printable.Of(problem.Message)}");
        }

        errors.WriteLine("netgen --help says what is expected, and netgen COMMAND --help of a command.");
        return ExitCode.WrongInput;
    }

    private static RootCommand Root()
    {
        RootCommand root = new("Trained neural networks, compiled into C#.") { HelpName = "netgen" };
        root.Add(new InspectCommand());
        root.Add(new ConvertCommand());
        root.Add(new CodeCommand());
        root.Add(new CheckCommand());
        HelpOption help = root.Options.OfType<HelpOption>().Single();
        help.Action = new ExamplesHelp((HelpAction)help.Action!);
        return root;
    }
}
