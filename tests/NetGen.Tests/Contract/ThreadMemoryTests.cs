using System.Runtime.CompilerServices;
using NetGen.Tests.Bounds;

namespace NetGen.Tests.Contract;

public class ThreadMemoryTests
{
    private const int Rows = 300;

    [Fact]
    public void A_thread_keeps_memory_from_its_first_call_on_and_gives_it_back_when_asked() => ThreadRun.Of(() =>
    {
        Assert.Equal(0, ThreadMemory.Bytes);
        Call();
        Assert.True(ThreadMemory.Bytes > 0, "Expected that a call keeps its working memory.");
        WeakReference[] kept = KeptMemory.Arrays();
        Assert.NotEmpty(kept);

        ThreadMemory.Release();

        Assert.Equal(0, ThreadMemory.Bytes);
        GC.Collect();
        Assert.All(kept, array => Assert.False(array.IsAlive));
    });

    [Fact]
    public void A_network_computes_the_same_after_its_memory_was_given_back() => ThreadRun.Of(() =>
    {
        float[] before = Call();
        ThreadMemory.Release();

        Assert.Equal(before, Call());
    });

    [Fact]
    public void To_give_back_what_is_not_there_does_nothing() => ThreadRun.Of(() =>
    {
        ThreadMemory.Release();
        ThreadMemory.Release();

        Assert.Equal(0, ThreadMemory.Bytes);
    });

    [Fact]
    public void A_thread_neither_sees_nor_gives_back_the_memory_of_another() => ThreadRun.Of(() =>
    {
        Call();
        long mine = ThreadMemory.Bytes;
        ThreadRun.Of(() =>
        {
            Assert.Equal(0, ThreadMemory.Bytes);
            ThreadMemory.Release();
        });

        Assert.Equal(mine, ThreadMemory.Bytes);
    });

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static float[] Call()
    {
        NetworkCase<float> networkCase = NetworkCase<float>.Random(ContractNetworks.Compiled, ContractNetworks.Single[2], Rows, seed: 1);
        float[] gradient = new float[networkCase.Network.ParameterCount];
        networkCase.Network.Backward(networkCase.Inputs, networkCase.Targets, gradient);
        return gradient;
    }
}
