using NetGen.Tests.Compilation;
using NetGen.Tests.Oracle;
using NetGen.Tests.Topologies;

namespace NetGen.Tests.Widths;

public class WidthTests
{
    public static TheoryData<string> UnfusedWidths { get; } = [.. VectorWidth.Unfused.Select(width => width.ToString())];

    [Fact]
    public void Every_oracle_case_has_the_same_bits_at_every_width() => AssertSameBits("oracle-bits", OracleNetworks.Image);

    [Fact]
    public void Every_topology_has_the_same_bits_at_every_width() => AssertSameBits(
        "topology-bits",
        NetworkCompiler.Compile(SweepTopologies.InBothPrecisions([.. SweepTopologies.SomeTriples.Take(30), .. SweepTopologies.Large])));

    [Theory]
    [MemberData(nameof(UnfusedWidths))]
    public void Without_fused_multiply_add_every_number_is_within_its_bound(string width)
    {
        VectorWidth unfused = VectorWidth.Unfused.Single(candidate => candidate.ToString() == width);

        Assert.Equal(OracleCase.Names.Count, WidthProcess.Run(unfused, "oracle-bounds", OracleNetworks.Image).Length);
    }

    private static void AssertSameBits(string measure, byte[] networks)
    {
        Assert.True(VectorWidth.Fused.Count >= 2, "Expected a processor with vectors of two widths and fused multiply-add: with fewer, nothing is compared.");
        string[] widest = WidthProcess.Run(VectorWidth.Fused[0], measure, networks);
        Assert.NotEmpty(widest);
        foreach (VectorWidth narrower in VectorWidth.Fused.Skip(1))
        {
            string[] differing = [.. WidthProcess.Run(narrower, measure, networks).Except(widest)];
            Assert.True(differing.Length == 0, $"other bits at {narrower} than at {VectorWidth.Fused[0]}: {string.Join("; ", differing.Take(10))}");
        }
    }
}
