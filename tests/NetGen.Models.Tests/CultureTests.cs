using System.Globalization;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests;

public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;
    private readonly TemporaryFolder folder = new();

    public CultureTests() => CultureInfo.CurrentCulture = new CultureInfo("de-DE") { NumberFormat = { NumberDecimalSeparator = ",", NegativeSign = "−" } };

    public void Dispose()
    {
        CultureInfo.CurrentCulture = before;
        folder.Dispose();
    }

    [Theory]
    [InlineData(".safetensors")]
    [InlineData(".npz")]
    [InlineData(".json")]
    public void Files_are_the_same_under_a_culture_with_decimal_commas_and_another_minus(string ending)
    {
        TrainedNetwork network = Networks.Random(1, NumberType.Float32, 2, 3, 1);
        string path = folder.PathOf("model" + ending);
        ModelFile.Write(path, network);
        byte[] here = File.ReadAllBytes(path);
        Networks.AssertSameLayers(network, ModelFile.Read(path));

        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        ModelFile.Write(path, network);
        Assert.Equal(File.ReadAllBytes(path), here);
    }

    [Fact]
    public void Messages_have_plain_numbers() =>
        Refusal.Of(NpyReader.Read, [0x93, .. "NUMPY"u8, 1, 0, 0xFF, 0xFF, 0, 0], "Array \"model.weight\" should have a header of 65535 bytes at offset 10, but only 2 bytes follow.");
}
