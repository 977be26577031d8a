using System.Reflection;
using System.Runtime.Loader;
using NetGen.Models;
using NetGen.Tool.Generate;
using NetGen.Tool.Tests.Support;

namespace NetGen.Tool.Tests;

public sealed class SavedNetworkTests : IDisposable
{
    private readonly ModelFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void A_network_loads_what_convert_writes_and_convert_reads_what_a_network_saves()
    {
        string written = folder.PathOf("written.safetensors");
        string saved = folder.PathOf("saved.safetensors");
        Assert.Equal(ExitCode.Success, ToolRun.Of("convert", ModelFolder.Iris(".json"), "-o", written).ExitCode);
        TrainedNetwork network = ModelFile.Read(written);
        Type type = Compile(new(written, network, network));

        object loaded = type.GetMethod("Load", [typeof(string)])!.Invoke(null, [written])!;
        type.GetMethod("Save", [typeof(string)])!.Invoke(loaded, [saved]);

        TrainedNetwork again = ModelFile.Read(saved);
        Assert.Equal(["1", "2"], again.Layers.Select(layer => layer.Name));
        Assert.All(network.Layers.Zip(again.Layers), pair =>
        {
            Assert.Equal(pair.First.Activation, pair.Second.Activation);
            Assert.Equal(pair.First.Weights, pair.Second.Weights);
            Assert.Equal(pair.First.Biases, pair.Second.Biases);
        });
    }

    private static Type Compile(ModelInput model)
    {
        using MemoryStream image = new(GeneratedNetwork.Of(model, "Iris", isTrainable: true).Compile());
        Assembly assembly = new AssemblyLoadContext("network").LoadFromStream(image);
        return assembly.GetExportedTypes().Single();
    }
}
