using System.Runtime.InteropServices;
using NetGen.CodeGeneration.Narrow;

namespace NetGen.Models.Tests.Description;

public class ParameterFormatTests
{
    private const int Units = 400;

    // More parameters than become literals.
    private static readonly TrainedNetwork Large = new(
        [
            new("first", Units, Units, [.. Enumerable.Range(0, Units * Units).Select(k => Math.Sin(k))], [.. Enumerable.Range(0, Units).Select(k => k / 8.0)], Activation.Relu),
            new("second", Units, 1, [.. Enumerable.Range(0, Units).Select(k => -k / 100.0)], [0.5], Activation.Identity),
        ],
        NumberType.Float64);

    [Theory]
    [InlineData("Float16", Storage.Float16)]
    [InlineData("BFloat16", Storage.BFloat16)]
    [InlineData("Int8", Storage.Int8)]
    public void The_resource_of_a_large_network_has_rounded_weights_where_kernels_read_them(string format, Storage storage)
    {
        NetworkDescription description = NetworkDescription.Of(Large, "large.npz", Enum.Parse<ParameterFormat>(format));
        float[] parameters = MemoryMarshal.Cast<byte, float>(NetworkDescription.Of(Large, "large.npz", ParameterFormat.Float32).Resource).ToArray();

        Assert.Contains($"\nformat {format}\nresource ", description.Text, StringComparison.Ordinal);
        Assert.Equal(NarrowParameters.Pack(storage, [Units, Units, 1], parameters), description.Resource);
    }

    [Fact]
    public void The_largest_weight_is_told_and_no_bias()
    {
        string text = NetworkDescription.Of(Large, "large.npz", ParameterFormat.Float32).Text;

        Assert.Contains("\nlargest 3.99\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Literals_are_floats_whatever_the_storage()
    {
        TrainedNetwork small = new([new("only", 1, 1, [2], [3], Activation.Tanh)], NumberType.Float32);

        Assert.Equal(NetworkDescription.Of(small, "net.npz", ParameterFormat.Float32).Text, NetworkDescription.Of(small, "net.npz", ParameterFormat.Int8).Text);
    }
}
