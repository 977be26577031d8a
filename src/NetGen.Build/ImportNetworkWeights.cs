using System.Text;
using Microsoft.Build.Framework;
using NetGen.Models;

namespace NetGen.Build;

/// <summary>The task of <c>NetworkWeights</c> items: reads model files and writes what the generator is told of them.</summary>
public sealed class ImportNetworkWeights : Microsoft.Build.Utilities.Task
{
    /// <summary>
    /// The model files. Metadata: <c>Description</c> and <c>Resource</c>, the files to write, <c>Storage</c>, how a large network's resource stores
    /// its numbers, and <c>MaxUnpackedBytes</c>, what an archive may unpack to.
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
        TrainedNetwork network = ModelFile.Read(model.ItemSpec, OptionsOf(model));
        NetworkDescription description = NetworkDescription.Of(network, file, StorageOf(model));
        string resource = model.GetMetadata("Resource");
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(resource))!);
        if (description.Resource is { } bytes)
        {
            AtomicFile.Write(resource, bytes);
        }
        else
        {
            File.Delete(resource);
        }

        AtomicFile.Write(model.GetMetadata("Description"), Encoding.UTF8.GetBytes(description.Text));
    }

    private static ModelOptions OptionsOf(ITaskItem model) =>
        new() { MaxUnpackedBytes = ModelOptions.BytesIn(model.ItemSpec, model.GetMetadata(nameof(ModelOptions.MaxUnpackedBytes))) };

    private static ParameterFormat StorageOf(ITaskItem model)
    {
        string storage = model.GetMetadata("Storage");
        string[] names = Enum.GetNames(typeof(ParameterFormat));
        return storage.Length == 0 ? ParameterFormat.Float32
            : names.Contains(storage) ? (ParameterFormat)Enum.Parse(typeof(ParameterFormat), storage)
            : throw new ModelFormatException(model.ItemSpec, $"Expected Storage to be one of {string.Join(", ", names)}, but found \"{storage}\"");
    }

    private void Fail(ITaskItem model, string code, string message) => Log.LogError(null, code, null, model.ItemSpec, 0, 0, 0, 0, message);
}
