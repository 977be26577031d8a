using System.Text;
using Microsoft.Build.Framework;
using NetGen.Build.Read;
using NetGen.Build.Write;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Models;
using NetGen.Text;

namespace NetGen.Build;

/// <summary>The task of <c>NetGenReport</c>: writes a page on the networks of an assembly, and a picture of each beside it.</summary>
public sealed class WriteNetworkReport : Microsoft.Build.Utilities.Task
{
    /// <summary>The assembly that the compiler wrote, its PDB beside it or within it.</summary>
    [Required]
    public string AssemblyFile { get; set; } = "";

    /// <summary>The Markdown page to write. The pictures go into a folder of that name without its ending.</summary>
    [Required]
    public string ReportFile { get; set; } = "";

    /// <summary>What was built, such as <c>net10.0, Release</c>.</summary>
    [Required]
    public string BuildDescription { get; set; } = "";

    /// <summary>The descriptions of the project's model files.</summary>
    public ITaskItem[] Descriptions { get; set; } = [];

    /// <inheritdoc/>
    public override bool Execute()
    {
        try
        {
            if (AssemblyReader.Read(AssemblyFile, Imports()) is { } networks)
            {
                Write(networks);
            }
            else
            {
                Warn("NETGEN201", $"NetGenReport wrote no report on {AssemblyFile}, because it has no portable PDB, which tells generated methods from others; set DebugType to portable or embedded");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or BadImageFormatException)
        {
            Fail("NETGEN202", $"NetGenReport could not write {ReportFile}: {exception.Message} Set NetGenReportFile to a file that can be written");
        }

        return !Log.HasLoggedErrors;
    }

    private EquatableArray<ImportedNetwork> Imports() =>
        new(Descriptions.Select(description => ImportReader.Read(File.ReadLines(description.ItemSpec))).OfType<ImportedNetwork>());

    private void Write(IReadOnlyList<BuiltNetwork> networks)
    {
        string pictures = Path.GetFileNameWithoutExtension(ReportFile);
        string folder = Path.GetDirectoryName(Path.GetFullPath(ReportFile))!;
        Directory.CreateDirectory(Path.Combine(folder, pictures));
        foreach (BuiltNetwork network in networks)
        {
            Save(Path.Combine(folder, pictures, PictureName(network)), NetworkPicture.Draw(network.Plan.Model));
        }

        string title = Path.GetFileNameWithoutExtension(AssemblyFile);
        string build = $"{Markdown.Code(Path.GetFileName(AssemblyFile))}, {Markdown.Text(BuildDescription)}";
        Save(ReportFile, ReportPage.Write(title, build, networks, network => Markdown.Target($"{pictures}/{PictureName(network)}")));
        Log.LogMessage(MessageImportance.High, "{0} -> {1}", Printable.Of(title), Printable.Of(Path.GetFullPath(ReportFile)));
    }

    private void Warn(string code, string message) => Log.LogWarning(null, code, null, null, 0, 0, 0, 0, Printable.Of(message));

    private void Fail(string code, string message) => Log.LogError(null, code, null, null, 0, 0, 0, 0, Printable.Of(message));

    /// <summary>A picture is named like the generated file.</summary>
    private static string PictureName(BuiltNetwork network) => network.Plan.Model.Target.HintName + ".svg";

    private static void Save(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
