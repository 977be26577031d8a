namespace NetGen.Models;

/// <summary>Reads networks from ONNX files: graphs that are a chain of dense layers and activations.</summary>
internal static class OnnxReader
{
    /// <summary>The network in the bytes of a file. Tensors that the model keeps in other files are read from beside it.</summary>
    /// <exception cref="ModelFormatException">The bytes are no ONNX model, or its graph computes what no network of NetGen does.</exception>
    public static TrainedNetwork Read(string path, byte[] file)
    {
        OnnxGraph graph = new(path, OnnxFile.Parse(path, file), file.Length);
        return ChainReader.Read(graph) with { DataFiles = [.. graph.DataFiles] };
    }
}
