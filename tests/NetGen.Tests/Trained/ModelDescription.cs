using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace NetGen.Tests.Trained;

/// <summary>What the task before the compiler writes of a model file.</summary>
internal sealed class ModelDescription : AdditionalText
{
    private readonly SourceText text;

    /// <summary>A model whose parameters become literals.</summary>
    public ModelDescription(string file, Topology topology, float[] parameters)
        : this(file, topology, parameters, $"format Float32\nparameters {Convert.ToBase64String(MemoryMarshal.AsBytes(parameters.AsSpan()))}")
    {
    }

    /// <summary>A model whose parameters are a resource.</summary>
    public ModelDescription(string file, Topology topology, float[] parameters, Storage storage)
        : this(file, topology, parameters, $"format {storage}\nresource {file}")
    {
    }

    private ModelDescription(string file, Topology topology, float[] parameters, string end) => text = SourceText.From(
        string.Create(
            System.Globalization.CultureInfo.InvariantCulture,
            $"netgen 1\nfile {file}\nnumbers Float32\nsizes {string.Join(' ', topology.Sizes)}\nactivations {string.Join(' ', topology.Activations)}\nlargest {parameters.Max(MathF.Abs):R}\n{end}\n"),
        Encoding.UTF8);

    public override string Path => "net.netgen";

    public override SourceText GetText(CancellationToken cancellationToken = default) => text;
}
