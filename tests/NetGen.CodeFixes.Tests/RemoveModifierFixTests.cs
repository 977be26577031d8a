namespace NetGen.CodeFixes.Tests;

public class RemoveModifierFixTests
{
    [Theory]
    [InlineData("static", "internal static partial class Net;", "internal partial class Net;")]
    [InlineData("abstract", "abstract partial class Net;", "partial class Net;")]
    [InlineData("file", "file sealed partial class Net;", "sealed partial class Net;")]
    [InlineData("required", "partial class Net { public required int Size { get; set; } }", "partial class Net { public int Size { get; set; } }")]
    public Task A_modifier_that_a_network_cannot_have_is_removed(string modifier, string before, string after) => FixRun.MendsAsync(
        new RemoveModifierFix(), $"Remove '{modifier}'", "[Network(2, 1)] " + before, "[Network(2, 1)] " + after);

    [Theory]
    [InlineData("partial record Net;")]
    [InlineData("partial class Net(int size) { public int Size => size; }")]
    [InlineData("partial class Net : Base; class Base(int size) { public int Size => size; }")]
    public Task What_would_change_the_class_is_left_to_its_author(string declaration) =>
        FixRun.OffersNothingAsync(new RemoveModifierFix(), "[Network(2, 1)] " + declaration);
}
