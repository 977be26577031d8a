namespace NetGen.Build.Check;

/// <summary>The program NetGen.Check gave no reply. The message says why, to stand after its name.</summary>
public sealed class CheckProgramException : Exception
{
    public CheckProgramException()
    {
    }

    public CheckProgramException(string message)
        : base(message)
    {
    }

    public CheckProgramException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
