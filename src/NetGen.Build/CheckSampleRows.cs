using System.Text;
using Microsoft.Build.Framework;
using NetGen.Build.Check;
using NetGen.Check.Protocol;
using NetGen.Models;
using NetGen.Saving;
using NetGen.Text;

namespace NetGen.Build;

/// <summary>The task that proves imports: runs the sample rows of the project's models through the networks that the compiler made of them.</summary>
/// <remarks>
/// A stamp says what passed: the hashes of everything that the result depends on. It is written only when all passed, so whatever is wrong is an error
/// of every build until it is put right.
/// </remarks>
public sealed class CheckSampleRows : Microsoft.Build.Utilities.Task, ICancelableTask
{
    private CheckProgram? program;

    /// <summary>The assembly that the compiler wrote.</summary>
    [Required]
    public ITaskItem? Assembly { get; set; }

    /// <summary>All model files of the project. Metadata: <c>Samples</c>, the file of the sample rows, the model itself where it holds them.</summary>
    [Required]
    public ITaskItem[] Models { get; set; } = [];

    /// <summary>What the assembly may need, in the order in which it is looked for. Those of the target framework are left to the runtime.</summary>
    public ITaskItem[] References { get; set; } = [];

    /// <summary>The dotnet command.</summary>
    public string Dotnet { get; set; } = "dotnet";

    /// <summary>NetGen.Check.dll.</summary>
    [Required]
    public string Checker { get; set; } = "";

    /// <summary>Seconds that the check may take.</summary>
    public int Timeout { get; set; } = 300;

    /// <summary>The file that says what passed.</summary>
    [Required]
    public string Stamp { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        CheckRequest request = new(Assembly!.GetMetadata("FullPath"), [.. References.Where(IsNeeded).Select(FullPath).Distinct()], [.. Models.Select(ModelOf)]);
        try
        {
            if (request.Models.Any(model => model.Samples.Length > 0))
            {
                Check(request);
            }
        }
        catch (Exception exception) when (exception is CheckProgramException or IOException or UnauthorizedAccessException)
        {
            string problem = exception is CheckProgramException ? $"{Dotnet} exec {Checker} {exception.Message}" : exception.Message;
            Fail(new CheckProblem("NETGEN206", Assembly.ItemSpec, $"The samples could not be run. {problem} NetGenCheckSamples=false builds without the check"));
        }

        return !Log.HasLoggedErrors;
    }

    /// <inheritdoc/>
    public void Cancel() => program?.Stop();

    private void Check(CheckRequest request)
    {
        // Taken before anything runs: a change in between is one that the next build sees.
        string state = StateOf(request);
        if (!File.Exists(Stamp) || File.ReadAllText(Stamp) != state)
        {
            Run(request);
            Pass(state);
        }
    }

    private void Run(CheckRequest request)
    {
        using CheckProgram started = new(Dotnet, Checker);
        program = started;
        foreach (CheckProblem problem in started.Run(request, TimeSpan.FromSeconds(Timeout)))
        {
            Fail(problem);
        }
    }

    private void Pass(string state)
    {
        if (!Log.HasLoggedErrors)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(Stamp))!);
            AtomicFile.Write(Stamp, Encoding.UTF8.GetBytes(state));
        }
    }

    private string StateOf(CheckRequest request) => new Fingerprint(request.Models.Select(model => $"{model.File}, samples {model.Samples}"))
        .Add(Directory.GetFiles(Path.GetDirectoryName(Path.GetFullPath(Checker))!, "*.dll").OrderBy(file => file, StringComparer.Ordinal))
        .Add(request.References.Prepend(request.Assembly))
        .Add(request.Models.Where(model => model.Samples.Length > 0).Select(model => model.SamplesPath))
        .ToString();

    private static bool IsNeeded(ITaskItem reference) =>
        reference.GetMetadata("FrameworkReferenceName").Length == 0 && string.Equals(Path.GetExtension(reference.ItemSpec), ".dll", StringComparison.OrdinalIgnoreCase);

    private static string FullPath(ITaskItem item) => item.GetMetadata("FullPath");

    private static CheckedModel ModelOf(ITaskItem model)
    {
        string samples = model.GetMetadata("Samples");
        return new(model.ItemSpec, FullPath(model), samples, samples.Length == 0 ? "" : Path.GetFullPath(samples));
    }

    private void Fail(CheckProblem problem) => Log.LogError(null, problem.Code, null, Printable.Of(problem.File), 0, 0, 0, 0, Printable.Of(problem.Message));
}
