using NetGen.Numerics;
using NetGen.Tests.Contract;

namespace NetGen.NetStandard.Tests.Contract;

public class ThreadMemoryTests
{
    [Fact]
    public void What_portable_code_keeps_for_a_thread_is_counted_and_given_back() => ThreadRun.Of(() =>
    {
        Assert.Equal(0, ThreadMemory.Bytes);
        PortableScratch<float>.Rent(1000);
        PortableScratch<double>.Rent(10);
        Assert.Equal((1000 * sizeof(float)) + (10 * sizeof(double)), ThreadMemory.Bytes);

        ThreadMemory.Release();

        Assert.Equal(0, ThreadMemory.Bytes);
        Assert.Equal(5, PortableScratch<float>.Rent(5).Length);
    });
}
