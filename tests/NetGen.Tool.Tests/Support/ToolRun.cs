namespace NetGen.Tool.Tests.Support;

/// <summary>What a command line printed, and its exit code.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Errors)
{
    /// <summary>Runs the tool in this process.</summary>
    public static ToolRun Of(params string[] arguments)
    {
        using StringWriter output = new();
        using StringWriter errors = new();
        int exitCode = NetGenTool.Run(arguments, output, errors);
        return new(exitCode, output.ToString().ReplaceLineEndings("\n"), errors.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Asserts that a command line is refused: exit code 2, one error, no output.</summary>
    public static void AssertRefused(string error, params string[] arguments)
    {
        ToolRun run = Of(arguments);

        Assert.Equal(Tool.ExitCode.WrongInput, run.ExitCode);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.Equal("", run.Output);
    }
}
