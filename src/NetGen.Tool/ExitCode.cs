namespace NetGen.Tool;

/// <summary>What the command returns to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>The generated code computes something else than the samples say.</summary>
    public const int CheckFailed = 1;

    /// <summary>The command line or a file is not as expected; the error says how.</summary>
    public const int WrongInput = 2;
}
