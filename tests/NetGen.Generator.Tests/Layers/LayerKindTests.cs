using NetGen.CodeGeneration.Layers;
using NetGen.CodeGeneration.Plan;
using NetGen.CodeGeneration.Steps;

namespace NetGen.Generator.Tests.Layers;

public class LayerKindTests
{
    public static TheoryData<int[]> Networks => new([[1, 1], [2, 4, 1], [400, 25, 7], [3, 5, 4, 3]]);

    [Theory]
    [MemberData(nameof(Networks))]
    public void The_parameters_that_kinds_name_lie_without_gaps_and_are_all_that_there_are(int[] sizes)
    {
        NetworkPlan plan = NetworkModels.PlanOf(sizes);
        int end = 0;

        Assert.All(plan.Parameters.OrderBy(parameters => parameters.Offset), parameters =>
        {
            Assert.Equal(end, parameters.Offset);
            end += parameters.Count;
        });
        Assert.Equal(plan.ParameterCount, end);
        Assert.Equal(plan.ParameterCount, plan.Layers.Sum(layer => layer.Kind.ParameterCount(layer.Inputs, layer.Outputs)));
        Assert.Equal(plan.WeightCount, plan.Parameters.Where(parameters => parameters.Index == ParameterIndex.Weight).Sum(parameters => parameters.Count));
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Passes_go_through_the_layers_in_order_and_back(int[] sizes)
    {
        NetworkPlan plan = NetworkModels.PlanOf(sizes);
        int[] layers = [.. plan.Layers.Select(layer => layer.Layer)];

        Assert.Equal(layers, Passes.Forward(plan).Select(step => step.At).Distinct());
        Assert.Equal(layers.Reverse(), Passes.Backward(plan).Select(step => step.At).Distinct());
        Assert.Equal(layers.Reverse(), Passes.Descend(plan, ofOneRow: false).Select(step => step.At).Distinct());
        Assert.All(Passes.All(plan), step => Assert.NotEmpty(step.Equation));
    }
}
