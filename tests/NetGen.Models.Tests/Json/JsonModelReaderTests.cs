using System.Text;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Json;

public class JsonModelReaderTests
{
    private const string Layer = """{"name":"0","in":2,"out":1,"activation":"relu","weight":[[1.5,-2e-3]],"bias":[0.25]}""";

    [Fact]
    public void A_model_has_the_numbers_of_its_text()
    {
        TrainedLayer layer = Assert.Single(Read($$"""{"format":"netgen-model/1","layers":[{{Layer}}]}""").Layers);

        Assert.Equal(("0", 2, 1, Activation.Relu), (layer.Name, layer.Inputs, layer.Outputs, layer.Activation));
        Assert.Equal([1.5, -0.002], layer.Weights);
        Assert.Equal([0.25], layer.Biases);
    }

    [Theory]
    [InlineData("", NumberType.Float64)]
    [InlineData("""
                "dtype":"float32 (a note)",
                """, NumberType.Float32)]
    [InlineData("""
                "dtype":"bfloat16",
                """, NumberType.BFloat16)]
    internal void A_model_without_a_type_is_as_wide_as_its_numbers(string member, NumberType expected) =>
        Assert.Equal(expected, Read($$"""{"format":"netgen-model/1",{{member}}"layers":[{{Layer}}]}""").NumberType);

    [Fact]
    public void Sample_rows_are_kept()
    {
        TrainedNetwork network = Read($$"""{"format":"netgen-model/1","layers":[{{Layer}}],"samples":{"inputs":[[1,2],[3,4]],"outputs":[[5],[6]],"tolerance":0.01} }""");
        TrainedNetwork again = JsonModelReader.Read("model", JsonModelWriter.Write("model", network));

        Assert.All([network, again], read =>
        {
            Assert.Equal([[1, 2], [3, 4]], read.Samples!.Inputs);
            Assert.Equal([[5], [6]], read.Samples.Outputs);
            Assert.Equal(0.01, read.Samples.Tolerance);
        });
    }

    [Theory]
    [InlineData("", "The file is not JSON: ")]
    [InlineData("""{"format":"netgen-model/1","layers":[""", "The file is not JSON: ")]
    [InlineData("""{"layers":[]}""", "The model has no \"format\".")]
    [InlineData("""{"format":"keras","layers":[]}""", "The model has the format \"keras\": expected \"netgen-model/1\".")]
    [InlineData("""{"format":"netgen-model/1","layers":[]}""", "The model has no layers: expected at least one.")]
    [InlineData("""{"format":"netgen-model/1","layers":{}}""", "\"layers\" of the model is Object {}: expected Array.")]
    [InlineData("""{"format":"netgen-model/1","weights":[]}""", "The model has the member \"weights\": expected format, dtype, layers, samples, ")]
    [InlineData("""{"format":"netgen-model/1","format":"netgen-model/1"}""", "The model has the member \"format\" twice")]
    [InlineData("""{"format":"netgen-model/1","dtype":"int8","layers":[LAYER]}""", "The model has the dtype \"int8\": expected float16, bfloat16, float32, float64.")]
    [InlineData("""{"format":"netgen-model/1","layer_sizes":[2,2],"layers":[LAYER]}""", "The sizes of the layers are not those in \"layer_sizes\".")]
    [InlineData("""{"format":"netgen-model/1","activations":["tanh"],"layers":[LAYER]}""", "The activations of the layers are not those in \"activations\".")]
    [InlineData("""{"format":"netgen-model/1","activations":[1],"layers":[LAYER]}""", "\"activations\" of the model is Number 1: expected String.")]
    [InlineData("""{"format":"netgen-model/1","layers":[LAYER,{"name":"1"}]}""", "Layer 2 has no \"in\".")]
    [InlineData("""{"format":"netgen-model/1","layers":[{"name":"0","in":2,"out":1,"slope":0.2}]}""", "Layer 1 has the member \"slope\": expected name, in, out, activation, weight, bias.")]
    [InlineData("""{"format":"netgen-model/1","layers":[{"name":"0","in":2.5}]}""", "\"in\" of layer 1 has 2.5: expected a whole number from 0 to 2147483647.")]
    [InlineData("""{"format":"netgen-model/1","layers":[{"name":"0","in":2,"out":1,"activation":"cube","weight":[[1,2]],"bias":[0]}]}""", "Layer 1 has the activation \"cube\": expected one of Identity, ")]
    [InlineData("""{"format":"netgen-model/1","layers":[{"name":"0","in":2,"out":1,"weight":[[1,"NaN"]],"bias":[0]}]}""", "Row 0 (from 0) of \"weight\" of layer 1 has String \"NaN\": expected a number.")]
    [InlineData("""{"format":"netgen-model/1","layers":[{"name":"0","in":2,"out":1,"weight":[[1,2,3]],"bias":[0]}]}""", "Layer 1 has 1 rows of weights, one of 3 numbers, and 1 numbers of bias: expected 1 rows of 2 numbers and 1 of bias")]
    [InlineData("""{"format":"netgen-model/1","layers":[{"name":"0","in":2,"out":1,"weight":[[1,2]],"bias":[]}]}""", "Layer 1 has 1 rows of weights and 0 numbers of bias: expected 1 rows of 2 numbers and 1 of bias")]
    [InlineData("""{"format":"netgen-model/1","layers":[LAYER],"samples":{"inputs":[[1,2]],"outputs":[]}}""", "There are 1 sample rows of inputs and 0 of outputs: expected as many of both, at least one.")]
    public void Other_texts_are_refused(string text, string problem) =>
        Refusal.Of(JsonModelReader.Read, Encoding.UTF8.GetBytes(text.Replace("LAYER", Layer, StringComparison.Ordinal)), problem);

    [Fact]
    public void Text_that_is_not_JSON_is_refused_with_its_place_and_without_the_rest_of_the_file() =>
        Refusal.Of(JsonModelReader.Read, Encoding.UTF8.GetBytes("{\n \"format\": ts" + new string('x', 100_000)), "The file is not JSON: it is wrong or ends in line 2, byte 13. The file is cut off or damaged.");

    [Fact]
    public void Bytes_that_are_no_text_are_refused_wherever_they_stand()
    {
        byte[] file = Encoding.Latin1.GetBytes($$"""{"format":"netgen-model/1","dtype":"{{'\u00FF'}}","layers":[{{Layer}}]}""");

        Refusal.Of(JsonModelReader.Read, file, "The model has a text that is not Unicode.");
        Refusal.Of(JsonModelReader.Read, Encoding.Latin1.GetBytes("{\"\u00FF\":1}"), "The model has a text that is not Unicode.");
    }

    private static TrainedNetwork Read(string text) => JsonModelReader.Read("model", Encoding.UTF8.GetBytes(text));
}
