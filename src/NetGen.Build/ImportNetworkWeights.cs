using System.Text;
using Microsoft.Build.Framework;
using NetGen.Models;

namespace NetGen.Build;

/// <summary>The task of <c>NetworkWeights</c> items: reads model files and writes what the generator is told of them.</summary>
public sealed class ImportNetworkWeights : Microsoft.Build.Utilities.Task
{
    /// <summary>
    /// The model files. Metadata: <c>Description</c> and <c>Resource</c>, the files to write, and <c>Storage</c>, how a large network's resource stores
    /// its numbers.
    /// </summary>
    [Required]
    public ITaskItem[] Models { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        foreach (ITaskItem model in Models)
        {
            try
            {
                Import(model);
            }
            catch (ModelFormatException exception)
            {
                Fail(model, "NETGEN203", exception.Problem);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                Fail(model, "NETGEN204", $"{exception.Message} Give NetworkWeights files that can be read, and a folder for them to be imported to that can be written");
            }
        }

        return !Log.HasLoggedErrors;
    }

    private static void Import(ITaskItem model)
    {
        string file = model.ItemSpec.Replace('\\', '/');
        TrainedNetwork network = ModelFile.Read(model.ItemSpec);
        NetworkDescription description = NetworkDescription.Of(network, file, StorageOf(model));
        string resource = model.GetMetadata("Resource");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(resource))!);
        if (description.Resource is { } bytes)
        {
            File.WriteAllBytes(resource, bytes);
        }
        else
        {
            File.Delete(resource);
        }

        File.WriteAllText(model.GetMetadata("Description"), description.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
    }

    private static NumberType StorageOf(ITaskItem model) => model.GetMetadata("Storage") switch
    {
        "" or nameof(NumberType.Float32) => NumberType.Float32,
        nameof(NumberType.Float64) => NumberType.Float64,
        var other => throw new ModelFormatException(model.ItemSpec, $"Expected Storage=\"Float32\" or \"Float64\", but found \"{other}\""),
    };

    private void Fail(ITaskItem model, string code, string message) => Log.LogError(null, code, null, model.ItemSpec, 0, 0, 0, 0, message);
}
