using NetGen.CodeGeneration.Plan;

namespace NetGen.Generator.Tests.Plan;

public class RowPlannerTests
{
    private const int Lanes = 16;

    [Theory]
    [InlineData(784, 128, 8, 1)]
    [InlineData(400, 25, 2, 2)]
    [InlineData(128, 10, 1, 4)]
    [InlineData(64, 64, 4, 1)]
    [InlineData(25, 7, 1, 2)]
    [InlineData(15, 7, 1, 1)]
    public void Few_outputs_are_summed_in_several_streams_of_inputs(int inputs, int outputs, int vectors, int streams) =>
        Assert.Equal(new RowPlan(RowKind.Columns, vectors, streams), RowPlanner.Plan(inputs, outputs, Lanes));

    [Fact]
    public void More_outputs_than_registers_hold_are_summed_in_memory() =>
        Assert.Equal(new RowPlan(RowKind.Stream, 1, 1), RowPlanner.Plan(1024, 129, Lanes));

    [Fact]
    public void Sums_always_fit_the_registers_of_every_width()
    {
        for (int outputs = 1; outputs <= 400; outputs++)
        {
            RowPlan row = RowPlanner.Plan(1000, outputs, Lanes);
            Assert.InRange((row.Vectors * row.Streams) + row.Streams, 2, 16);
        }
    }
}
