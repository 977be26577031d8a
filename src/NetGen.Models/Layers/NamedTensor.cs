namespace NetGen.Models;

/// <summary>An array of a file that names its arrays.</summary>
/// <param name="Name">Its name in the file, such as <c>fc1.weight</c>.</param>
/// <param name="Shape">Sizes of its dimensions.</param>
/// <param name="Type">How the file stores its numbers.</param>
/// <param name="Values">Its numbers, the last dimension fastest.</param>
internal sealed record NamedTensor(string Name, int[] Shape, NumberType Type, double[] Values)
{
    /// <summary>Whether this is one number, which ONNX combines with each of some rows.</summary>
    public bool IsNumber => Values.Length == 1 && Shape.Length <= 2;

    /// <summary>The shape for a message: <c>[8, 4]</c>.</summary>
    public string ShapeText => ShapeOf(Shape);

    /// <summary>Sizes for a message: <c>[8, 4]</c>.</summary>
    public static string ShapeOf(params int[] sizes) => $"[{string.Join(", ", sizes.Select(size => $"{size}"))}]";
}
