using NetGen.Text;

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
    public static string ShapeOf(params int[] sizes) => $"[{Printable.List(sizes, size => $"{size}", ", ")}]";

    /// <summary>Sizes for a message: <c>[8, 4]</c>.</summary>
    public static string ShapeOf(IReadOnlyCollection<long> sizes) => $"[{Printable.List(sizes, size => $"{size}", ", ")}]";

    /// <summary>Bytes that a shape takes; of a shape too large for any file, a number that is too large.</summary>
    public static long BytesOf(IEnumerable<int> sizes, int size) =>
        sizes.Aggregate((long)size, (product, count) => product > int.MaxValue ? product : product * count);

    /// <summary>Refuses a tensor without elements, whose other sizes nothing bounds.</summary>
    /// <exception cref="ModelFormatException">A size is 0.</exception>
    public static void RequireElements(string path, string name, int[] sizes)
    {
        if (Array.IndexOf(sizes, 0) >= 0)
        {
            throw new ModelFormatException(path, $"Tensor \"{Printable.Short(name)}\" has the shape {ShapeOf(sizes)}, which is empty: expected sizes of at least 1. Remove it, or export the model again.");
        }
    }
}
