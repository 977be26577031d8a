namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class DeltaRuleTests
{
    private const string DeltaDoesNotFit = "NETGEN022";

    [Fact]
    public Task A_constant_for_a_loss_that_has_none_is_reported_at_it() => Analysis.ReportsAsync(
        "[Network(2, 1, Delta = [|0.5|])] partial class Net { }",
        DeltaDoesNotFit,
        "Delta of the network 'Net' has no meaning for Loss.BinaryCrossEntropy; leave out Delta");
}
