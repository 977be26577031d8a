using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.Generator.Tests.Plan;

public class PlannerTests
{
    private const int MaxArrayLength = 0x7FFFFFC7;

    private static readonly int[] SomeSizes = [1, 2, 3, 7, 8, 9, 15, 16, 17, 25, 31, 33, 64, 65, 100, 128, 129, 300];

    [Fact]
    public void Parameters_lie_without_gaps_weights_first_then_biases()
    {
        NetworkPlan plan = NetworkModels.PlanOf(400, 25, 7);

        Assert.Equal([(0, 10000), (10000, 175)], plan.Layers.Select(layer => (layer.WeightOffset, layer.WeightCount)));
        Assert.Equal([10175, 10200], plan.Layers.Select(layer => layer.BiasOffset));
        Assert.Equal(10207, plan.ParameterCount);
    }

    [Fact]
    public void A_small_network_is_written_out_whole()
    {
        Assert.IsAssignableFrom<LanesStrategy>(NetworkModels.PlanOf(2, 4, 1).Strategy);
        Assert.IsAssignableFrom<LanesStrategy>(NetworkModels.PlanOf(5, 8, 7).Strategy);
        Assert.IsAssignableFrom<LanesStrategy>(NetworkModels.PlanOf(8, 16, 4).Strategy);
    }

    [Fact]
    public void A_step_on_one_row_is_written_out_only_where_that_is_a_page()
    {
        Assert.IsType<SteppingLanesStrategy>(NetworkModels.PlanOf(2, 4, 1).Strategy);
        Assert.IsType<SteppingLanesStrategy>(NetworkModels.PlanOf(4, 8, 3).Strategy);
        Assert.IsType<LanesStrategy>(NetworkModels.PlanOf(8, 16, 4).Strategy);
    }

    [Fact]
    public void Rows_of_a_small_network_are_lanes_in_blocks_of_whole_vectors()
    {
        Assert.All([NetworkModels.PlanOf(2, 4, 1), NetworkModels.PlanOf(8, 16, 4)], plan =>
        {
            LanesStrategy lanes = Assert.IsAssignableFrom<LanesStrategy>(plan.Strategy);
            Assert.Equal(16, lanes.Rows);
            Assert.Equal(0, lanes.BlockRows % 16);
        });
        Assert.IsType<RowsStrategy>(NetworkModels.PlanOf(20, 4, 1).Strategy);
    }

    [Fact]
    public void A_network_with_a_wide_layer_or_many_layers_is_not_written_out_whole()
    {
        Assert.IsType<RowsStrategy>(NetworkModels.PlanOf(17, 4, 1).Strategy);
        Assert.IsType<RowsStrategy>(NetworkModels.PlanOf(16, 16, 16).Strategy);
        Assert.IsType<RowsStrategy>(NetworkModels.PlanOf([.. Enumerable.Repeat(2, 14)]).Strategy);
    }

    [Theory]
    [InlineData(Precision.Single)]
    [InlineData(Precision.Double)]
    public void No_vector_reads_past_the_parameters_and_their_slack(Precision precision)
    {
        foreach (int inputs in SomeSizes)
        {
            foreach (int outputs in SomeSizes)
            {
                NetworkPlan plan = Planner.Plan(NetworkModels.Of(precision, inputs, outputs));
                LayerPlan layer = plan.Layers[0];
                int end = plan.ParameterCount + plan.Slack;

                Assert.All(Accesses(layer, RowPlanner.Plan(inputs, outputs, plan.Lanes), plan.Lanes), width =>
                {
                    Assert.True(layer.WeightOffset + ((inputs - 1) * outputs) + width <= end, $"W of {inputs}-{outputs}, {width} wide");
                    Assert.True(layer.BiasOffset + width <= end, $"b of {inputs}-{outputs}, {width} wide");
                    Assert.True(width <= (plan.Strategy is RowsStrategy rows ? rows.Scratch.Strides[0] : ((LanesStrategy)plan.Strategy).RowWidth(layer)), $"z of {inputs}-{outputs}, {width} wide");
                });
            }
        }
    }

    [Fact]
    public void Rows_of_a_layer_do_not_crowd_into_one_set_of_the_cache()
    {
        Assert.Equal(1040, StridesOf(NetworkModels.PlanOf(10, 1024, 10))[0]);
        Assert.Equal(1040, StridesOf(NetworkModels.PlanOf(10, 1040, 10))[0]);
        Assert.Equal(520, StridesOf(Planner.Plan(NetworkModels.Of(Precision.Double, 10, 512, 10)))[0]);
    }

    [Fact]
    public void A_network_that_fills_the_longest_array_reads_nothing_past_it()
    {
        NetworkPlan plan = NetworkModels.PlanOf(MaxArrayLength - 1, 1);

        Assert.Equal(MaxArrayLength, plan.ParameterCount);
        Assert.IsType<ScalarStrategy>(plan.Strategy);
        Assert.Equal(0, plan.Slack);
    }

    [Fact]
    public void Blocks_of_rows_depend_on_the_sizes_alone_and_are_whole_vectors_of_rows()
    {
        Assert.All(SomeSizes.Where(size => size > 16), size =>
        {
            ScratchPlan scratch = Assert.IsType<RowsStrategy>(NetworkModels.PlanOf(size, size, 10).Strategy).Scratch;
            Assert.Equal(0, scratch.BackwardRows % 16);
            Assert.Equal(0, scratch.ForwardRows % 16);
            Assert.InRange(scratch.ForwardRows, 64, scratch.BackwardRows);
        });
    }

    [Fact]
    public void Layers_whose_gradient_or_loss_is_computed_from_z_keep_it()
    {
        NetworkModel model = NetworkModels.Of(3, 3, 3, 3) with
        {
            Activations = new EquatableArray<Activation>([Activation.Gelu, Activation.Relu, Activation.Sigmoid]),
        };

        Assert.Equal([true, false, true], Planner.Plan(model).Layers.Select(layer => layer.KeepsZ));
        Assert.Equal([true, false, false], Planner.Plan(model with { Loss = Loss.MeanSquaredError }).Layers.Select(layer => layer.KeepsZ));
    }

    [Fact]
    public void Equal_models_have_equal_plans()
    {
        Assert.Equal(NetworkModels.PlanOf(400, 25, 7), NetworkModels.PlanOf(400, 25, 7));
        Assert.Equal(NetworkModels.PlanOf(400, 25, 7).GetHashCode(), NetworkModels.PlanOf(400, 25, 7).GetHashCode());
        Assert.NotEqual(NetworkModels.PlanOf(400, 25, 7), NetworkModels.PlanOf(400, 25, 8));
    }

    private static EquatableArray<long> StridesOf(NetworkPlan plan) => Assert.IsType<RowsStrategy>(plan.Strategy).Scratch.Strides;

    /// <summary>How many outputs the kernels touch in a row, at every width: products whole vectors, one row's kernel several at once.</summary>
    private static IEnumerable<long> Accesses(LayerPlan layer, RowPlan row, int lanes)
    {
        for (int count = lanes; count >= 1; count /= 2)
        {
            foreach (int vectors in new[] { 1, row.Vectors })
            {
                yield return (layer.Outputs + (vectors * count) - 1) / (vectors * count) * vectors * count;
            }
        }
    }
}
