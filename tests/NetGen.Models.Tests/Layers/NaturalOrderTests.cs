namespace NetGen.Models.Tests.Layers;

public class NaturalOrderTests
{
    [Theory]
    [InlineData("2", "10")]
    [InlineData("net.2", "net.10")]
    [InlineData("fc9", "fc10")]
    [InlineData("a.9.z", "a.10.b")]
    [InlineData("", "0")]
    [InlineData("fc", "fc1")]
    [InlineData("Z", "a")]
    [InlineData("01", "1")]
    [InlineData("1", "02")]
    [InlineData("99999999999999999999", "100000000000000000000")]
    public void Runs_of_digits_are_compared_as_numbers(string first, string second)
    {
        Assert.True(NaturalOrder.Comparer.Compare(first, second) < 0);
        Assert.True(NaturalOrder.Comparer.Compare(second, first) > 0);
        Assert.Equal(0, NaturalOrder.Comparer.Compare(first, first));
    }
}
