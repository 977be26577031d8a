namespace NetGen.CodeFixes.Tests;

public class SeedFixTests
{
    [Theory]
    [InlineData("Net net = new(); ", "Net net = new(seed: 1); ")]
    [InlineData("var net = new Net(); ", "var net = new Net(seed: 1); ")]
    [InlineData("var net = new Net( /* zeros */ ); ", "var net = new Net(seed: 1 /* zeros */ ); ")]
    public Task A_network_that_is_trained_from_zeros_begins_with_a_seed(string before, string after) => FixRun.MendsAsync(
        new SeedFix(), "Begin with random weights: 'seed: 1'", Source(before), Source(after));

    [Fact]
    public Task All_networks_in_a_file_begin_with_a_seed_at_once() => FixRun.MendsAllAsync(
        new SeedFix(),
        Source("Net net = new(), other = new(); other.Descend(new float[2], new float[1], 1); "),
        Source("Net net = new(seed: 1), other = new(seed: 1); other.Descend(new float[2], new float[1], 1); "));

    [Fact]
    public Task A_constructor_of_the_users_that_takes_an_int_is_not_called() => FixRun.OffersNothingAsync(
        new SeedFix(), Source("Net net = new(); ", "public Net(int size) { }"));

    private static string Source(string creation, string members = "") =>
        $"[Network(2, 4, 1)] partial class Net {{ {members} }} class User {{ void Method() {{ {creation}net.Descend(new float[2], new float[1], 1); }} }}";
}
