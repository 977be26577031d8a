using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Narrow;
using NetGen.Tests.Compilation;
using NarrowStorage = NetGen.CodeGeneration.Storage;

namespace NetGen.Tests.Trained;

/// <summary>A static class that predicts, compiled with its weights as a user's project does.</summary>
public sealed class StaticNetwork
{
    private const string File = "net.npz";

    private readonly ForwardCall forward;

    private StaticNetwork(byte[] image)
    {
        using MemoryStream stream = new(image);
        Type type = new AssemblyLoadContext("networks", isCollectible: true).LoadFromStream(stream).GetType("Net")!;
        forward = type.GetMethod("Forward", BindingFlags.Static | BindingFlags.Public)!.CreateDelegate<ForwardCall>();
        OutputCount = (int)type.GetField("OutputCount")!.GetValue(null)!;
    }

    private delegate void ForwardCall(ReadOnlySpan<float> inputs, Span<float> outputs);

    public int OutputCount { get; }

    /// <summary>A network whose weights are literals.</summary>
    /// <param name="topology">Its shape.</param>
    /// <param name="parameters">The weights of each layer, input by input, then the biases of each layer.</param>
    /// <param name="storage">How weights are stored.</param>
    public static StaticNetwork OfLiterals(Topology topology, float[] parameters, Storage storage) =>
        new(NetworkCompiler.Emit(NetworkCompiler.Generate(Source(storage), new ModelDescription(File, topology, parameters))));

    /// <summary>The same with the weights in a resource, as the task before the compiler makes it.</summary>
    public static StaticNetwork OfResource(Topology topology, float[] parameters, Storage storage)
    {
        byte[] bytes = NarrowParameters.Pack((NarrowStorage)storage, topology.Sizes, parameters);
        ResourceDescription resource = new(File, () => new MemoryStream(bytes), isPublic: true);
        return new(NetworkCompiler.Emit(NetworkCompiler.Generate(Source(storage), new ModelDescription(File, topology, parameters, storage)), resource));
    }

    public void Forward(ReadOnlySpan<float> inputs, Span<float> outputs) => forward(inputs, outputs);

    /// <summary>What it predicts of some rows.</summary>
    public float[] Forward(float[] inputs, int rows)
    {
        float[] outputs = new float[rows * OutputCount];
        forward(inputs, outputs);
        return outputs;
    }

    private static string Source(Storage storage) =>
        $"using NetGen; [Network(\"{File}\", Storage = Storage.{storage})] public static partial class Net {{ }}";
}
