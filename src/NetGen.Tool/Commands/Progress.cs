using NetGen.Models;
using NetGen.Text;
using Spectre.Console;

namespace NetGen.Tool.Commands;

/// <summary>Shows on the terminal what takes a while; a redirected error stream stays clean.</summary>
internal static class Progress
{
    /// <summary>Does some work, with its name beside a spinner.</summary>
    /// <param name="name">What is done, as a sentence without its end.</param>
    /// <param name="work">The work.</param>
    /// <returns>What the work returns.</returns>
    public static T Show<T>(string name, Func<T> work) => Console.IsErrorRedirected
        ? work()
        : AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) }).Status().Start(Markup.Escape(Printable.Of(name) + " …"), _ => work());
}
