using System.Diagnostics;

namespace NetGen.Tests.Processes;

/// <summary>Starts the tests' assembly as a program.</summary>
internal static class TestProcess
{
    /// <summary>How to start it, with output and errors for the test to read.</summary>
    public static ProcessStartInfo Start(string[] arguments) => new(Host(), ["exec", typeof(TestProcess).Assembly.Location, .. arguments])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    };

    /// <summary>The dotnet that runs this process, or the one on the path.</summary>
    private static string Host() => Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? Environment.ProcessPath! : "dotnet";
}
