using NetGen.Models;

namespace NetGen.Tool.Generate;

/// <summary>A model of the command line.</summary>
/// <param name="Path">Its file.</param>
/// <param name="InFile">What the file holds.</param>
/// <param name="Network">The same with the activations of the command line, where the file has none.</param>
internal sealed record ModelInput(string Path, TrainedNetwork InFile, TrainedNetwork Network)
{
    /// <summary>The name of the file, without its folder.</summary>
    public string FileName => System.IO.Path.GetFileName(Path);

    /// <summary>Whether the file says the activations.</summary>
    public bool HasActivations => InFile.Layers.All(layer => layer.Activation != null);
}
