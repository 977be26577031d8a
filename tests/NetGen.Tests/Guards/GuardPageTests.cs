using NetGen.Tests.Compilation;
using NetGen.Tests.Topologies;
using NetGen.Tests.Widths;

namespace NetGen.Tests.Guards;

public class GuardPageTests
{
    /// <summary>Every plan in both precisions.</summary>
    private static readonly Lazy<byte[]> Networks = new(() => NetworkCompiler.Compile(SweepTopologies.InBothPrecisions(
    [
        [1, 1],
        [3, 2],
        [17, 1],
        [1, 65],
        [33, 64],
        .. SweepTopologies.SomeTriples.Take(12),
        .. SweepTopologies.Large,
    ])));

    public static TheoryData<string> Widths { get; } = [.. VectorWidth.All.Select(width => width.ToString())];

    [Theory]
    [MemberData(nameof(Widths))]
    public void No_call_reads_or_writes_outside_of_its_spans(string width)
    {
        VectorWidth wanted = VectorWidth.All.Single(candidate => candidate.ToString() == width);

        Assert.NotEmpty(WidthProcess.Run(wanted, "guard-pages", Networks.Value));
    }
}
