using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Tests.Fuzzing;

public class EditTests
{
    private const int Edits = 1_000;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_each_edit_the_networks_are_those_of_a_compiler_that_was_started_anew(int seed)
    {
        Choice choice = new(seed);
        EditedProject project = new();
        GeneratorDriver[] drivers = [Generation.Driver(), Generation.Driver()];
        string before = "";
        int changes = 0;
        for (int edit = 0; edit < Edits; edit++)
        {
            string what = project.Edit(choice);

            // An editor has drivers of several versions of a project.
            ref GeneratorDriver driver = ref drivers[choice.Below(drivers.Length)];
            driver = driver.WithUpdatedParseOptions(UserProject.ParseOptions(project.Version)).RunGenerators(project.Compilation);
            string expected = Generation.TextOf(Generation.Driver(project.Version).RunGenerators(project.Compilation));

            Assert.True(expected == Generation.TextOf(driver), $"Edit {edit}: {what}");
            changes += expected == before ? 0 : 1;
            before = expected;
        }

        Assert.True(changes > Edits / 10, $"Only {changes} edits change a network: too few to test anything.");
    }
}
