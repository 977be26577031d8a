using System.Text;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Saving;

public class FormatTests
{
    private const string Header =
        """
        {"__metadata__":{"format":"pt","netgen":"1","activations":"Relu,Softmax","sha256":"CHECKSUM"},
        "1.weight":{"dtype":"F32","shape":[3,2],"data_offsets":[0,24]},"1.bias":{"dtype":"F32","shape":[3],"data_offsets":[24,36]},
        "2.weight":{"dtype":"F32","shape":[2,3],"data_offsets":[36,60]},"2.bias":{"dtype":"F32","shape":[2],"data_offsets":[60,68]}}
        """;

    private static readonly float[] Numbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, -1, -2, -3, -4, -5, -6, -7, -8];

    [Fact]
    public void The_file_is_a_safetensors_file_in_the_layout_of_PyTorch()
    {
        using TemporaryFolder folder = new();
        NetworkUnderTest<float> network = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);
        SetNumbers(network);

        network.Save(folder["net"]);

        Assert.Equal(Text(SafetensorsBytes.Of(OneLine(Header), Numbers)), Text(File.ReadAllBytes(folder["net"])));
    }

    [Fact]
    public void Any_names_of_layers_can_be_loaded_and_their_order_in_the_file_counts()
    {
        using TemporaryFolder folder = new();
        string header = OneLine(Header).Replace("\"1.", "\"net.hidden.", StringComparison.Ordinal).Replace("\"2.", "\"a \\\"2\\\" é.", StringComparison.Ordinal);
        File.WriteAllBytes(folder["net"], SafetensorsBytes.Of(header, Numbers));
        NetworkUnderTest<float> expected = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);
        SetNumbers(expected);

        Assert.Equal(expected.Parameters.ToArray(), expected.Load(folder["net"]).Parameters.ToArray());
    }

    [Fact]
    public void A_file_converted_from_one_without_activations_takes_those_of_the_class()
    {
        using TemporaryFolder folder = new();
        string header = OneLine(Header).Replace("\"activations\":\"Relu,Softmax\",", "", StringComparison.Ordinal);
        File.WriteAllBytes(folder["net"], SafetensorsBytes.Of(header, Numbers));
        NetworkUnderTest<float> expected = SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1);
        SetNumbers(expected);

        Assert.Equal(expected.Parameters.ToArray(), expected.Load(folder["net"]).Parameters.ToArray());
    }

    [Theory]
    [InlineData("\"netgen\":\"1\",", "", "NetGen did not write this file: it has no \"netgen\" in its metadata. Write a file for NetGen with: netgen convert FILE -o NEW.safetensors")]
    [InlineData("__metadata__", "__metadata", "NetGen did not write this file: it has no \"netgen\" in its metadata. Write a file for NetGen with: netgen convert FILE -o NEW.safetensors")]
    [InlineData("\"netgen\":\"1\"", "\"netgen\":\"2\"", "Expected version 1 of the layout, but found 2. Update the package NetGen to read it.")]
    [InlineData("2.weight", "2.kernel", "Layer 2: expected a tensor NAME.weight, but found 2.kernel.")]
    [InlineData("1.bias", "1.weight", "Layer 1: expected a tensor NAME.bias, but found 1.weight.")]
    [InlineData("[36,60]", "[24,48]", "Layer 2: expected 2.weight at the bytes 36 to 60, but it is at 24 to 48.")]
    [InlineData("[36,60]", "[60]", "Expected two data_offsets of 2.weight.")]
    [InlineData("\"sha256\":\"CHECKSUM\"", "\"sha256\":null", "Expected a text in the header, but found null: the file is damaged.")]
    [InlineData("\"1.bias\"", "\"\\u001b[2J.bias\\u202e\"", "Layer 1: expected a tensor NAME.bias, but found \\u001b[2J.bias\\u202e.")]
    [InlineData("Relu,Softmax", "Relu", "Expected 2 activations, but found 1: Relu.")]
    public void A_whole_file_of_something_else_is_refused_with_what_to_do(string there, string instead, string problem)
    {
        using TemporaryFolder folder = new();
        File.WriteAllBytes(folder["net"], SafetensorsBytes.Of(OneLine(Header).Replace(there, instead, StringComparison.Ordinal), Numbers));

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1).Load(folder["net"]));

        Assert.Equal($"{folder["net"]}: {problem}", error.Message);
    }

    [Theory]
    [InlineData(float.NaN, 1, "W1[0,1] = NaN")]
    [InlineData(float.PositiveInfinity, 9, "W2[0,0] = Infinity")]
    [InlineData(float.NegativeInfinity, 16, "b2[1] = -Infinity")]
    public void A_number_that_is_not_finite_is_refused_by_name(float number, int place, string problem)
    {
        using TemporaryFolder folder = new();
        float[] numbers = [.. Numbers];
        numbers[place] = number;
        File.WriteAllBytes(folder["net"], SafetensorsBytes.Of(OneLine(Header), numbers));

        InvalidDataException error = Assert.Throws<InvalidDataException>(() => SavedNetworks.Create<float>(SavedNetworks.Small, seed: 1).Load(folder["net"]));

        Assert.Equal($"{folder["net"]}: Expected finite numbers, but found {problem}.", error.Message);
    }

    /// <summary>Gives the parameters the numbers of the file, as PyTorch has them: of each layer W[output][input], and then b.</summary>
    private static void SetNumbers(NetworkUnderTest<float> network)
    {
        for (int output = 0; output < 3; output++)
        {
            network.Parameters[network.BiasIndex(1, output)] = Numbers[6 + output];
            for (int input = 0; input < 2; input++)
            {
                network.Parameters[network.WeightIndex(1, output, input)] = Numbers[(output * 2) + input];
            }
        }

        for (int output = 0; output < 2; output++)
        {
            network.Parameters[network.BiasIndex(2, output)] = Numbers[15 + output];
            for (int input = 0; input < 3; input++)
            {
                network.Parameters[network.WeightIndex(2, output, input)] = Numbers[9 + (output * 3) + input];
            }
        }
    }

    private static string OneLine(string header) => header.ReplaceLineEndings("");

    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);
}
