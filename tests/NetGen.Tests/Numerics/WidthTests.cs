using NetGen.Numerics;

namespace NetGen.Tests.Numerics;

public class WidthTests
{
    [Fact]
    public void A_vector_holds_its_bits_over_the_element_size()
    {
        Assert.Equal(16, Simd512<float>.Count);
        Assert.Equal(4, Simd256<double>.Count);
        Assert.Equal(4, Simd128<float>.Count);
        Assert.Equal(1, Scalar<double>.Count);
    }
}
