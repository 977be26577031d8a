namespace NetGen.Generator.Tests.Fuzzing;

public class EditTests
{
    private const int Edits = 1_000;

    // The exhaustive target edits makes 100,000.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void After_each_edit_the_networks_are_those_of_a_compiler_that_was_started_anew(int seed)
    {
        EditCheck check = EditCheck.Of(seed, Edits);

        Assert.Null(check.Failure);
        Assert.True(check.Changes > Edits / 10, $"Only {check.Changes} edits change a network: too few to test anything.");
    }
}
