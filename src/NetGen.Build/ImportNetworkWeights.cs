using Microsoft.Build.Framework;
using NetGen.Build.Import;
using NetGen.Models;
using NetGen.Text;

namespace NetGen.Build;

/// <summary>The task of <c>NetworkWeights</c> items: reads model files and writes what the generator is told of them.</summary>
/// <remarks>It runs in every build, and does again only what would come out otherwise: the content of the files decides, not their times.</remarks>
public sealed class ImportNetworkWeights : Microsoft.Build.Utilities.Task
{
    /// <summary>
    /// The model files. Metadata: <c>Storage</c>, how a large network's resource stores its numbers; <c>Samples</c>, a file of sample rows;
    /// <c>Layers</c>, the names of the layers in their order, where the file does not say it;
    /// <c>MaxUnpackedBytes</c>, what an archive may unpack to.
    /// </summary>
    [Required]
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>The folder to write to.</summary>
    [Required]
    public string Folder { get; set; } = "";

    /// <summary>The model files; where there are sample rows, their file is the metadata <c>Samples</c>.</summary>
    [Output]
    public ITaskItem[] Imported { get; private set; } = [];

    /// <summary>What the generator reads: a description of each model.</summary>
    [Output]
    public ITaskItem[] Descriptions { get; private set; } = [];

    /// <summary>The parameters of large networks, with all metadata of an embedded resource.</summary>
    [Output]
    public ITaskItem[] Resources { get; private set; } = [];

    /// <summary>Every file that was read: models, what these keep in other files, and sample rows.</summary>
    [Output]
    public ITaskItem[] Inputs { get; private set; } = [];

    /// <summary>Every file that there is now.</summary>
    [Output]
    public ITaskItem[] Outputs { get; private set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        List<ModelImport> imports = [.. Models.Select(model => new ModelImport(model, Folder))];
        for (int i = 0; i < imports.Count; i++)
        {
            try
            {
                imports[i].Update();
            }
            catch (ModelFormatException exception)
            {
                Fail(Models[i], "NETGEN203", exception.Problem);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                Fail(Models[i], "NETGEN204", $"{exception.Message} Give NetworkWeights files that can be read, and a folder for them to be imported to that can be written");
            }
        }

        if (!Log.HasLoggedErrors)
        {
            Tell(imports);
        }

        return !Log.HasLoggedErrors;
    }

    private void Tell(IReadOnlyList<ModelImport> imports)
    {
        Imported = [.. imports.Select((import, i) => LiteralItem.With(new Microsoft.Build.Utilities.TaskItem(Models[i]), ("Samples", import.Samples)))];
        Descriptions = [.. imports.Select(import => LiteralItem.Of(import.Description))];
        Resources = [.. imports.Where(import => File.Exists(import.Resource)).Select(ResourceOf)];
        Inputs = [.. imports.SelectMany(import => import.Inputs.Append(import.Samples)).Where(file => file.Length > 0).Distinct().Select(file => LiteralItem.Of(file))];
        Outputs = [.. Descriptions, .. Resources, .. imports.Select(import => LiteralItem.Of(import.Record))];
    }

    private static ITaskItem ResourceOf(ModelImport import) => LiteralItem.Of(
        import.Resource,
        ("LogicalName", NetworkDescription.ResourceName(import.Name)),
        ("Type", "Non-Resx"),
        ("WithCulture", "false"),
        ("Visible", "false"));

    private void Fail(ITaskItem model, string code, string message) =>
        Log.LogError(null, code, null, Printable.Of(model.ItemSpec), 0, 0, 0, 0, Printable.Of(message));
}
