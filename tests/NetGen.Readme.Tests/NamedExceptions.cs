using NetGen.Readme.Tests.Pages;

namespace NetGen.Readme.Tests;

/// <summary>Commands of the pages that no test runs as they stand.</summary>
internal static class NamedExceptions
{
    private static readonly string[] Commands =
    [
        // It runs these tests.
        "dotnet test -c Release",

        // The build of the tests does it; they install what it made.
        "dotnet pack -c Release ",

        // For all of the user's folders; the tests of the tool install it into one.
        "dotnet tool install --global ",

        // Minutes and hours.
        "dotnet run -c Release --project tests/NetGen.Exhaustive ",
        "samples/Embedded/measure",
    ];

    /// <summary>Whether a command is one of them.</summary>
    public static bool Covers(string command) => Commands.Any(exception => command.StartsWith(exception, StringComparison.Ordinal));

    /// <summary>Whether a block has no other commands.</summary>
    public static bool Covers(Block block) => block.Commands.All(Covers);
}
