using NetGen.Generator.Emit;

namespace NetGen.Generator.Tests.Emit;

public class EmittedTextTests
{
    public static TheoryData<int[]> Networks =>
        [[1, 1], [2, 4, 1], [5, 8, 7], [400, 25, 7], [784, 128, 10], [640, 128, 128, 8, 128, 640], [1024, 1024, 10], [300, 257, 5]];

    [Fact]
    public void The_length_depends_on_the_layers_and_not_on_their_width() =>
        Assert.Equal(LinesOf(400, 25, 7).Length, LinesOf(4000, 25, 7).Length);

    [Theory]
    [MemberData(nameof(Networks))]
    public void Lines_are_short_and_clean(int[] sizes)
    {
        string text = NetworkEmitter.Emit(Models.PlanOf(sizes));

        Assert.EndsWith("}\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
        Assert.DoesNotContain('\t', text);
        Assert.All(text.Split('\n'), line =>
        {
            Assert.Equal(line.TrimEnd(), line);
            Assert.InRange(line.Length, 0, 155);
        });
    }

    [Theory]
    [MemberData(nameof(Networks))]
    public void Letters_beyond_ascii_stand_only_in_comments(int[] sizes) =>
        Assert.All(LinesOf(sizes).Where(line => line.Any(character => character > 127)), line => Assert.StartsWith("//", line.TrimStart(), StringComparison.Ordinal));

    private static string[] LinesOf(params int[] sizes) => NetworkEmitter.Emit(Models.PlanOf(sizes)).Split('\n');
}
