namespace NetGen.Check;

/// <summary>A network cannot be run. The message says which and why.</summary>
internal sealed class NetworkCheckException : Exception
{
    public NetworkCheckException()
    {
    }

    public NetworkCheckException(string message)
        : base(message)
    {
    }

    public NetworkCheckException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
