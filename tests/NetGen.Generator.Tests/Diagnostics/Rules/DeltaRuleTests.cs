namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class DeltaRuleTests
{
    private const string DeltaDoesNotFit = "NETGEN022";

    [Fact]
    public Task A_constant_for_a_loss_that_has_none_is_reported_at_it() => Analysis.ReportsAsync(
        "[Network(2, 1, Delta = [|0.5|])] partial class Net { }",
        DeltaDoesNotFit,
        "Delta of the network 'Net' has no meaning for Loss.BinaryCrossEntropy; leave out Delta");

    [Theory]
    [InlineData("0", "Single", "0")]
    [InlineData("-0.5", "Single", "-0.5")]
    [InlineData("double.NaN", "Single", "NaN")]
    [InlineData("1e-50", "Single", "1E-50")]
    [InlineData("1e39", "Single", "1E+39")]
    [InlineData("double.PositiveInfinity", "Double", "Infinity")]
    public Task A_constant_that_is_no_number_above_0_is_reported_at_it(string delta, string precision, string text) => Analysis.ReportsAsync(
        $"[Network(2, 1, Loss = Loss.Huber, Delta = [|{delta}|], Precision = Precision.{precision})] partial class Net {{ }}",
        DeltaDoesNotFit,
        $"Delta of the network 'Net' must be above 0 and finite in {precision} precision but is {text}; give such a number");

    [Theory]
    [InlineData("2")]
    [InlineData("0.5, Precision = Precision.Double")]
    [InlineData("1e-50, Precision = Precision.Double")]
    [InlineData("3e38f")]
    public Task A_constant_above_0_is_accepted(string delta) =>
        Analysis.AcceptsAsync($"[Network(2, 1, Output = Activation.Identity, Loss = Loss.Huber, Delta = {delta})] partial class Net {{ }}");
}
