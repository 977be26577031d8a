using NetGen.Check.Protocol;
using NetGen.CodeGeneration.Parse;
using NetGen.Models;

namespace NetGen.Check;

/// <summary>Runs the sample rows of a project's models through the networks of its assembly.</summary>
internal static class AssemblyCheck
{
    /// <summary>What differs, and what could not be run.</summary>
    public static IReadOnlyList<CheckProblem> Problems(CheckRequest request)
    {
        try
        {
            ILookup<CheckedModel?, Type> networks = BuiltAssembly.NetworksOf(request.Assembly, request.References)
                .ToLookup(network => ModelOf(network, request.Models));
            return [.. request.Models.Where(model => model.Samples.Length > 0).SelectMany(model => ProblemsOf(model, networks[model]))];
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            return [CannotRun(request.Assembly, $"The networks of {request.Assembly} could not be loaded. {exception.Message}")];
        }
    }

    /// <summary>The model file that a class is made of, or null; the generator has seen to it that this is decided.</summary>
    private static CheckedModel? ModelOf(Type network, IReadOnlyList<CheckedModel> models) =>
        BuiltNetwork.ModelNameOf(network) is { } name ? ModelNames.Matches(name, models, model => model.File.Replace('\\', '/')).FirstOrDefault() : null;

    private static IReadOnlyList<CheckProblem> ProblemsOf(CheckedModel model, IEnumerable<Type> networks)
    {
        try
        {
            SampleRows? rows = model.SamplesPath == model.Path ? ModelFile.Read(model.Path).Samples : SampleFile.Read(model.SamplesPath);
            return rows is null
                ? []
                : [.. networks.Select(network => SampleCheck.Problem(BuiltNetwork.Of(network), model.Samples, rows)).OfType<string>().Select(problem => new CheckProblem("NETGEN205", model.Samples, problem))];
        }
        catch (Exception exception) when (IsExpected(exception))
        {
            string problem = exception is ModelFormatException format ? format.Problem : exception.Message;
            return [CannotRun(model.Samples, $"The samples of {model.File} could not be run. {problem}")];
        }
    }

    private static CheckProblem CannotRun(string file, string problem) =>
        new("NETGEN206", file, $"{problem} NetGenCheckSamples=false builds without the check");

    private static bool IsExpected(Exception exception) =>
        exception is ModelFormatException or NetworkCheckException or IOException or UnauthorizedAccessException or BadImageFormatException or TypeLoadException;
}
