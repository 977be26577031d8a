using System.Text;
using Microsoft.Build.Framework;
using NetGen.Models;
using NetGen.Saving;

namespace NetGen.Build.Import;

/// <summary>The import of one model file: the description, the resource of a large network, and the record of what these were made of.</summary>
internal sealed class ModelImport
{
    private readonly ITaskItem model;

    /// <summary>An import into a folder.</summary>
    public ModelImport(ITaskItem model, string folder)
    {
        this.model = model;
        Name = model.ItemSpec.Replace('\\', '/');
        Description = Path.Combine(folder, SafeName.Of(Name) + ".netgen");
        Resource = Description + ".bin";
        Record = Description + ".inputs";
    }

    /// <summary>The model file, as the project names it.</summary>
    public string Name { get; }

    /// <summary>What the generator is told.</summary>
    public string Description { get; }

    /// <summary>The parameters of a large network; a file that is not there for others.</summary>
    public string Resource { get; }

    /// <summary>The fingerprint of inputs and outputs.</summary>
    public string Record { get; }

    /// <summary>The files that were read: the model, and those that it keeps numbers in.</summary>
    public IReadOnlyList<string> Inputs { get; private set; } = [];

    /// <summary>The file of sample rows, or nothing: what the item says, or the file beside the model, or the model if its format holds samples.</summary>
    public string Samples
    {
        get
        {
            string given = model.GetMetadata("Samples");
            string beside = Path.Combine(Path.GetDirectoryName(model.ItemSpec), Path.GetFileNameWithoutExtension(model.ItemSpec) + ".samples.json");
            return given.Length > 0 ? given
                : File.Exists(beside) ? beside
                : string.Equals(Path.GetExtension(model.ItemSpec), ".json", StringComparison.OrdinalIgnoreCase) ? model.ItemSpec
                : "";
        }
    }

    // Everything that the item says, and the reader's and the task's own version.
    private IEnumerable<string> Facts => model.CloneCustomMetadata().Keys
        .Cast<string>()
        .Select(name => $"{name}={model.GetMetadata(name)}")
        .OrderBy(fact => fact, StringComparer.Ordinal)
        .Concat(new[] { typeof(ModelImport), typeof(ModelFile) }.Select(type => $"{type.Module.Name} {type.Module.ModuleVersionId.ToString()}"));

    /// <summary>Imports the model, unless what was imported last is still what an import would give.</summary>
    /// <exception cref="ModelFormatException">The file is not what it should be, or the item's metadata are not.</exception>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file may not be read or written.</exception>
    public void Update()
    {
        string recorded = File.Exists(Record) ? File.ReadAllText(Record) : "";
        string[] files = [.. Fingerprint.FilesOf(recorded)];
        if (files.Length > 0 && new Fingerprint(Facts).Add(files).ToString() == recorded)
        {
            Inputs = [.. files.Except([Description, Resource])];
        }
        else
        {
            Import();
        }
    }

    private void Import()
    {
        // Files are hashed before they are read: a change in between is one that the next build sees.
        Fingerprint fingerprint = new Fingerprint(Facts).Add([model.ItemSpec]);
        TrainedNetwork network = Read();
        if (network.DataFiles.Count > 0)
        {
            fingerprint.Add(network.DataFiles);
            network = Read();
        }

        NetworkDescription description = NetworkDescription.Of(network, Name, StorageOf(model));
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Description))!);
        if (description.Resource is { } bytes)
        {
            WriteIfChanged(Resource, bytes);
        }
        else
        {
            File.Delete(Resource);
        }

        WriteIfChanged(Description, Encoding.UTF8.GetBytes(description.Text));
        WriteIfChanged(Record, Encoding.UTF8.GetBytes(fingerprint.Add([Description, Resource]).ToString()));
        Inputs = [model.ItemSpec, .. network.DataFiles];
    }

    private TrainedNetwork Read() => ModelFile.Read(model.ItemSpec, new()
    {
        Layers = ModelOptions.NamesIn(model.GetMetadata(nameof(ModelOptions.Layers))),
        MaxUnpackedBytes = ModelOptions.BytesIn(model.ItemSpec, model.GetMetadata(nameof(ModelOptions.MaxUnpackedBytes))),
    });

    /// <summary>What is the same keeps its time, so that the compiler need not run again.</summary>
    private static void WriteIfChanged(string path, byte[] bytes)
    {
        if (!File.Exists(path) || !File.ReadAllBytes(path).AsSpan().SequenceEqual(bytes))
        {
            AtomicFile.Write(path, bytes);
        }
    }

    private static ParameterFormat StorageOf(ITaskItem model)
    {
        string storage = model.GetMetadata("Storage");
        string[] names = Enum.GetNames(typeof(ParameterFormat));
        return storage.Length == 0 ? ParameterFormat.Float32
            : names.Contains(storage) ? (ParameterFormat)Enum.Parse(typeof(ParameterFormat), storage)
            : throw new ModelFormatException(model.ItemSpec, $"Expected Storage to be one of {string.Join(", ", names)}, but found \"{storage}\"");
    }
}
