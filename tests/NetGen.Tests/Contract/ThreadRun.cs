namespace NetGen.Tests.Contract;

/// <summary>Runs something on a thread of its own, which keeps no memory yet.</summary>
internal static class ThreadRun
{
    /// <summary>Waits for the end; what is thrown there fails the test here.</summary>
    public static void Of(Action action)
    {
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(action));
        thread.Start();
        thread.Join();
        if (failure is not null)
        {
            throw new InvalidOperationException("failed on a thread of its own", failure);
        }
    }
}
