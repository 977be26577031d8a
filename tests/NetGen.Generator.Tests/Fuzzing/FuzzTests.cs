namespace NetGen.Generator.Tests.Fuzzing;

public class FuzzTests
{
    private const int Inputs = 200;

    // The exhaustive target fuzz goes on where this ends.
    [Fact]
    public async Task Whatever_a_project_holds_the_generator_does_not_throw_and_what_it_writes_compiles()
    {
        int networks = 0;
        for (int seed = 0; seed < Inputs; seed++)
        {
            FuzzCheck check = await FuzzCheck.OfAsync(seed);
            Assert.Null(check.Failure);
            networks += check.Networks;
        }

        Assert.True(networks > Inputs / 10, $"Only {networks} of the inputs are right: too few to test what is written.");
    }
}
