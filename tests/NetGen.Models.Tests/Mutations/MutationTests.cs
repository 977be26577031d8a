using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Mutations;

public sealed class MutationTests : IDisposable
{
    private const int Seeds = 2_000;

    private readonly TemporaryFolder folder = new();

    public static TheoryData<string> Endings => [.. MutationCheck.Endings];

    public void Dispose() => folder.Dispose();

    [Theory]
    [MemberData(nameof(Endings))]
    public void A_damaged_file_gives_a_network_or_an_error_and_takes_memory_in_proportion_to_its_length(string ending)
    {
        MutationCheck.Prepare(folder.PathOf(""));
        MutationCheck[] checks = [.. Enumerable.Range(0, Seeds).Select(seed => MutationCheck.Of(folder.PathOf(""), ending, seed))];

        Assert.Equal([], checks.Select(check => check.Failure).OfType<string>());
        Assert.InRange(checks.Count(check => check.IsRead), Seeds / 100, Seeds * 9 / 10);
    }
}
