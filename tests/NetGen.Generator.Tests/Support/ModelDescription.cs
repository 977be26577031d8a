using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.Generator.Tests.Support;

/// <summary>A description of a model file, as the task before the compiler writes it.</summary>
internal sealed class ModelDescription(string text, string path = "obj/netgen/model.netgen") : AdditionalText
{
    private readonly SourceText text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;

    /// <summary>A network whose parameters are 1, 2, 3, and so on.</summary>
    public static ModelDescription Of(string file, string sizes, string activations = "") => new(Text(file, sizes, activations));

    /// <summary>A network whose parameters lie in a resource.</summary>
    public static ModelDescription OfLarge(string file, string sizes, string format = "Float32") => new(
        $"netgen 1\nfile {file}\nnumbers Float32\nsizes {sizes}\nlargest 1\nformat {format}\nresource NetGen.Weights/{file}\n");

    private static string Text(string file, string sizes, string activations)
    {
        int[] units = [.. sizes.Split(' ').Select(size => int.Parse(size, System.Globalization.CultureInfo.InvariantCulture))];
        int count = units.Skip(1).Zip(units, (outputs, inputs) => outputs * (inputs + 1)).Sum();
        float[] parameters = [.. Enumerable.Range(1, count).Select(number => (float)number)];
        return $"netgen 1\nfile {file}\nnumbers Float32\nsizes {sizes}\n"
            + (activations.Length > 0 ? $"activations {activations}\n" : "")
            + $"largest {count}\nformat Float32\nparameters {Convert.ToBase64String(MemoryMarshal.AsBytes(parameters.AsSpan()))}\n";
    }
}
