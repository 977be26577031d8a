using FsCheck;
using FsCheck.Fluent;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Topologies;

public class RandomTopologyTests
{
    private const int NetworkCount = 30;
    private const int Size = 50;

    private static readonly Config Configuration = Config.QuickThrowOnFailure.WithMaxTest(200);

    /// <summary>Compiled together, since one compilation for each trial would take minutes.</summary>
    private static readonly Lazy<CompiledNetworks> Networks = new(() => CompiledNetworks.Of([.. Topologies.Sample(Size, new Rnd(2018), NetworkCount)]));

    /// <summary>Up to five layers of up to 40 units, every activation anywhere, a loss that the output allows.</summary>
    private static Gen<Topology> Topologies =>
        from layers in Gen.Choose(1, 5)
        from sizes in Gen.Choose(1, 40).ArrayOf(layers + 1)
        from activations in Gen.Elements(Enum.GetValues<Activation>()).ArrayOf(layers)
        from loss in Gen.Elements([.. Enum.GetValues<Loss>().Where(loss => Fits(loss, activations[^1]))])
        from precision in Gen.Elements(Enum.GetValues<Precision>())
        select new Topology(sizes, activations, loss, precision);

    private static Arbitrary<Trial> Trials => (
        from topology in Gen.Elements<Topology>(Networks.Value.Topologies)
        from rows in Gen.Choose(1, 300)
        from seed in Gen.Choose(0, int.MaxValue)
        from l2 in Gen.Elements(0, 0.01, 1)
        select new Trial(topology, rows, seed, l2)).ToArbitrary();

    [Fact]
    public void Any_network_agrees_with_the_reference() => Prop
        .ForAll(Trials, trial => TopologyCheck.AgreesWithReference(Networks.Value, trial.Topology, trial.Rows, trial.Seed, trial.L2))
        .Check(Configuration);

    private static bool Fits(Loss loss, Activation output) => loss switch
    {
        Loss.BinaryCrossEntropy => output == Activation.Sigmoid,
        Loss.CrossEntropy => output == Activation.Softmax,
        _ => true,
    };

    private sealed record Trial(Topology Topology, int Rows, int Seed, double L2);
}
