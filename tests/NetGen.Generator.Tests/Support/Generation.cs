using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.Generator.Tests.Support;

/// <summary>Runs the generator as a compiler does; an exception in the generator fails the test.</summary>
internal static class Generation
{
    public static GeneratorDriver Driver(LanguageVersion version = UserProject.Latest, params AdditionalText[] models) => CSharpGeneratorDriver.Create(
        [new NetworkGenerator().AsSourceGenerator()],
        models,
        parseOptions: UserProject.ParseOptions(version),
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    /// <summary>The result of the last run, which had no exception.</summary>
    public static GeneratorRunResult Result(this GeneratorDriver driver)
    {
        GeneratorRunResult result = driver.GetRunResult().Results.Single();
        Assert.Null(result.Exception);
        Assert.Empty(result.Diagnostics);
        return result;
    }

    /// <summary>All that the generator wrote in the last run.</summary>
    public static string TextOf(GeneratorDriver driver) =>
        string.Concat(driver.Result().GeneratedSources.Select(file => $"{file.HintName}\n{file.SourceText}\n"));

    /// <summary>The files that the generator writes for the user's files.</summary>
    public static ImmutableArray<GeneratedSourceResult> FilesFor(params string[] files) => FilesFor(UserProject.Of(files));

    /// <summary>The files that the generator writes for a project.</summary>
    public static ImmutableArray<GeneratedSourceResult> FilesFor(CSharpCompilation project, LanguageVersion version = UserProject.Latest) =>
        Driver(version).RunGenerators(project).Result().GeneratedSources;

    /// <summary>The files that the generator writes for a project with model files.</summary>
    public static ImmutableArray<GeneratedSourceResult> FilesFor(CSharpCompilation project, params AdditionalText[] models) =>
        Driver(UserProject.Latest, models).RunGenerators(project).Result().GeneratedSources;

    /// <summary>The models that the generator makes of the user's files.</summary>
    public static IReadOnlyList<NetworkModel> ModelsFor(params string[] files)
    {
        GeneratorRunResult result = Driver().RunGenerators(UserProject.Of(files)).Result();
        return [.. result.Plans().Select(plan => plan.Model)];
    }

    /// <summary>The plans that a run made.</summary>
    public static IEnumerable<NetworkPlan> Plans(this GeneratorRunResult result) =>
        result.Outputs(TrackingNames.Plans).SelectMany(output => (EquatableArray<NetworkPlan>)output.Value);

    /// <summary>What a step of the generator made in the last run, and why: none where there was nothing for it.</summary>
    public static IEnumerable<(object Value, IncrementalStepRunReason Reason)> Outputs(this GeneratorRunResult result, string step) =>
        result.TrackedSteps.TryGetValue(step, out ImmutableArray<IncrementalGeneratorRunStep> runs) ? runs.SelectMany(run => run.Outputs) : [];

    /// <summary>The model of the only network in the user's files.</summary>
    public static NetworkModel ModelFor(params string[] files) => Assert.Single(ModelsFor(files));
}
