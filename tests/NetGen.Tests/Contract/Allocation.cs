namespace NetGen.Tests.Contract;

/// <summary>Bytes of managed memory that a call allocates on its thread.</summary>
internal static class Allocation
{
    private const int Attempts = 5;

    /// <summary>The least of a few calls: what the runtime takes once, as it compiles a method anew, is not the call's. A call that allocates does so each time.</summary>
    /// <param name="call">The call.</param>
    /// <param name="before">What is called before each of them, outside the measurement.</param>
    public static long Of(Action call, Action? before = null) => Enumerable.Range(0, Attempts).Min(_ =>
    {
        before?.Invoke();
        long start = GC.GetAllocatedBytesForCurrentThread();
        call();
        return GC.GetAllocatedBytesForCurrentThread() - start;
    });
}
