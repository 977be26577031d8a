using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>Descriptions of model files as they may come, whole or not.</summary>
internal static class HostileModels
{
    public static IReadOnlyList<AdditionalText> All { get; } =
    [
        ModelDescription.Of("a/net.onnx", "4 3 2", "Relu Softmax"),
        ModelDescription.Of("net.onnx", "4 3 2"),
        ModelDescription.Of("b/other.npz", "2 1"),
        ModelDescription.Of("\u2028*/\"{0}<x>&.onnx", "3 3"),
        ModelDescription.OfLarge("large.safetensors", "300 500 2"),
        Text("netgen 1\nfile broken.onnx\nsizes 4 x\nparameters AAAA"),
        Text("netgen 1\nfile short.onnx\nsizes 4 3\nformat Float32\nparameters AAAA\n"),
        Text("netgen 1\nfile short.onnx\nsizes 1 1\nformat Float32\nparameters ~~~~~~~~~~~=\n"),
        Text("netgen 1\nfile short.onnx\nsizes 2147483647 2147483647\nactivations Missing\n"),
        Text("netgen 2\nfile net.onnx\n"),
        Text(""),
        Text("\0\n \n netgen\nnetgen\n"),
    ];

    private static ModelDescription Text(string text) => new(text);
}
