namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class CacheAdviceTests
{
    [Theory]
    [InlineData("1024, 1024, 1024, 10", "8.0")]
    [InlineData("524288, 1", "2.0")]
    [InlineData("262144, 1, Precision = Precision.Double", "2.0")]
    [InlineData("1000, 5000, 4000", "95.4")]
    public Task Parameters_beyond_the_level_2_cache_are_reported_with_their_size(string arguments, string mebibytes) => Analysis.AdvisesAsync(
        $$"""[[|Network({{arguments}})|]] partial class Net { }""",
        "NETGEN105",
        $"The parameters of the network 'Net' take {mebibytes} MiB, more than the 2 MiB that a core's level-2 cache holds, so a single row waits for the level-3 cache or memory; "
        + "give many rows in a call, which share what is read, or make layers smaller");

    [Theory]
    [InlineData("784, 128, 10")]
    [InlineData("524287, 1")]
    [InlineData("262143, 1, Precision = Precision.Double")]
    public Task Parameters_that_fit_are_fine(string arguments) => Analysis.SaysNothingAsync($$"""[Network({{arguments}})] partial class Net { }""");
}
