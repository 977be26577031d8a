using System.Text;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Files;

public sealed class ForeignContentTests : IDisposable
{
    private const string Pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n";

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string, string> Contents => new()
    {
        { "", "The file is empty: expected a model. Write or copy it again." },
        { Pointer, "The file is a pointer of Git LFS, which stands for the file itself. Run: git lfs pull" },
        { "\u00EF\u00BB\u00BF\r\n<!DOCTYPE HTML>\n<title>Not found</title>", "The file is an HTML page: expected a model." },
        { "<html lang=\"en\">", "The file is an HTML page: expected a model." },
        { "\u0089HDF\r\n\u001A\n........", "The file is HDF5, which Keras writes and NetGen does not read. Export the Keras model to ONNX" },
        { "\u0080\u0002}q\0.", "The file is a pickle of Python, which NetGen does not read, since to read it is to run it. Save the PyTorch module's state_dict" },
        { "\u0080\u0004\u0095\u001C\0\0\0\0\0\0\0\u008C\u000Bcollections", "The file is a pickle of Python" },
        { Zip("archive/data.pkl"), "The file is a pickle of PyTorch, which NetGen does not read, since to read it is to run it. Save the PyTorch module's state_dict" },
        { Zip("metadata.json"), "The file is a model of Keras, which NetGen does not read. Export the Keras model to ONNX" },
    };

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Contents))]
    public void What_stands_in_the_place_of_a_model_is_recognized_whatever_its_name(string content, string problem) =>
        Assert.All(["m.onnx", "m.safetensors", "m.npz", "m.npy", "m.json", "m.pt", "m.keras", "m"], name =>
        {
            string path = folder.PathOf(name);
            File.WriteAllBytes(path, Encoding.Latin1.GetBytes(content));

            Assert.StartsWith(problem, Assert.Throws<ModelFormatException>(() => ModelFile.Read(path)).Problem, StringComparison.Ordinal);
            Assert.StartsWith(problem, Assert.Throws<ModelFormatException>(() => SampleFile.Read(path)).Problem, StringComparison.Ordinal);
        });

    [Fact]
    public void A_header_whose_length_begins_like_a_pickle_is_none()
    {
        // 0x280 bytes of header: 80 02 00 …
        string text = """{"w.weight":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]}}""".PadRight(0x280);
        string path = folder.PathOf("m.safetensors");
        File.WriteAllBytes(path, [.. BitConverter.GetBytes(0x280L), .. Encoding.ASCII.GetBytes(text), .. BitConverter.GetBytes(1f)]);

        Assert.Equal([1], ModelFile.Read(path).Layers[0].Weights);
    }

    private static string Zip(string name) => $"PK\u0003\u0004{new string('\0', 22)}{(char)name.Length}\0\0\0{name}";
}
