using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Plan;

namespace NetGen.Generator.Tests.Support;

/// <summary>Models and plans without a compilation.</summary>
internal static class NetworkModels
{
    /// <summary>A network of sigmoid layers.</summary>
    public static NetworkModel Of(params int[] sizes) => Of(Precision.Single, sizes);

    public static NetworkModel Of(Precision precision, params int[] sizes) => new(
        new TargetModel("Net", "", new EquatableArray<TypeModel>([]), new TypeModel("class", "Net", ""), false, true, true, new EquatableArray<string>([])),
        "[Network]",
        new EquatableArray<int>(sizes),
        new EquatableArray<Activation>(sizes.Skip(1).Select(_ => Activation.Sigmoid)),
        Loss.BinaryCrossEntropy,
        precision,
        Storage.Float32,
        Profile.Vectors,
        Weights: null);

    public static NetworkPlan PlanOf(params int[] sizes) => Planner.Plan(Of(sizes));
}
