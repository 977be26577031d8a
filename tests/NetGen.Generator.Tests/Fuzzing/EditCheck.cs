using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Fuzzing;

/// <summary>Compilers that have seen a project before each of many random edits, against one that is started anew after it.</summary>
/// <param name="Failure">The first edit after which they differ; null if there is none.</param>
/// <param name="Changes">Edits that changed what is written.</param>
public sealed record EditCheck(string? Failure, int Changes)
{
    /// <summary>Makes the edits of a seed.</summary>
    public static EditCheck Of(int seed, int edits)
    {
        Choice choice = new(seed);
        EditedProject project = new();

        // An editor has drivers of several versions of a project.
        SeenProject[] seen = [SeenProject.Of(project), SeenProject.Of(project)];
        string before = "";
        int changes = 0;
        for (int edit = 0; edit < edits; edit++)
        {
            string what = project.Edit(choice);
            ref SeenProject driver = ref seen[choice.Below(seen.Length)];
            driver = driver.After(project);
            string expected = SeenProject.Of(project).Text;
            if (expected != driver.Text)
            {
                return new(string.Create(CultureInfo.InvariantCulture, $"Seed {seed}, edit {edit}: {what}"), changes);
            }

            changes += expected == before ? 0 : 1;
            before = expected;
        }

        return new(null, changes);
    }

    /// <summary>A driver and the model files that it knows. Its steps are not recorded, as in compilers and editors: a driver that does so loses files.</summary>
    private sealed record SeenProject(GeneratorDriver Driver, ImmutableArray<AdditionalText> Models)
    {
        public string Text => Generation.TextOf(Driver);

        public static SeenProject Of(EditedProject project) =>
            new SeenProject(CSharpGeneratorDriver.Create(new NetworkGenerator()), []).After(project);

        public SeenProject After(EditedProject project) => new(
            Driver
                .WithUpdatedParseOptions(UserProject.ParseOptions(project.Version))
                .RemoveAdditionalTexts(Models)
                .AddAdditionalTexts(project.Models)
                .RunGenerators(project.Compilation),
            project.Models);
    }
}
