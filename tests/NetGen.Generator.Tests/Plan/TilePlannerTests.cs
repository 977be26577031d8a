using NetGen.Generator.Plan;

namespace NetGen.Generator.Tests.Plan;

public class TilePlannerTests
{
    private const int Lanes = 16;

    [Theory]
    [InlineData(128, 6, 4)]
    [InlineData(48, 8, 3)]
    [InlineData(25, 12, 2)]
    [InlineData(7, 12, 1)]
    public void The_tile_wastes_as_few_lanes_as_it_can(int outputs, int rows, int vectors) =>
        Assert.Equal(new TilePlan(rows, vectors), TilePlanner.Plan(outputs, Lanes));

    [Fact]
    public void A_tile_fits_the_registers()
    {
        for (int outputs = 1; outputs <= 400; outputs++)
        {
            TilePlan tile = TilePlanner.Plan(outputs, Lanes);
            Assert.InRange(tile.Sums + tile.Vectors + 1, 1, 32);
        }

        Assert.InRange(TilePlan.Lanes.Sums + TilePlan.Lanes.Vectors + 1, 1, 32);
        Assert.InRange(TilePlan.Narrow.Sums + TilePlan.Narrow.Vectors + 1, 1, 16);
    }
}
