namespace NetGen.CodeFixes.Tests;

public class AddPartialFixTests
{
    private const string Title = "Add 'partial'";

    [Theory]
    [InlineData("[Network(2, 1)] class Net { }", "[Network(2, 1)] partial class Net { }")]
    [InlineData("[Network(2, 1)]\ninternal sealed class Net; // of two", "[Network(2, 1)]\ninternal sealed partial class Net; // of two")]
    [InlineData("[Network(2, 1)] /* a */ class /* b */ Net\n{\n}", "[Network(2, 1)] /* a */ partial class /* b */ Net\n{\n}")]
    public Task A_network_class_becomes_partial(string before, string after) => FixRun.MendsAsync(new AddPartialFix(), Title, before, after);

    [Fact]
    public Task A_class_and_all_types_around_it_become_partial_at_once() => FixRun.MendsAsync(
        new AddPartialFix(),
        Title,
        "record struct A { interface B { partial record C { [Network(2, 1)] class Net; } } }",
        "partial record struct A { partial interface B { partial record C { [Network(2, 1)] partial class Net; } } }");

    [Fact]
    public Task A_type_around_a_partial_network_becomes_partial() => FixRun.MendsAsync(
        new AddPartialFix(),
        Title,
        "static class Nets { [Network(2, 1)] public partial class Net; }",
        "static partial class Nets { [Network(2, 1)] public partial class Net; }");

    [Fact]
    public Task All_networks_of_a_file_become_partial_and_what_they_share_once() => FixRun.MendsAllAsync(
        new AddPartialFix(),
        "class Nets { [Network(2, 1)] class A; [Network(3, 1)] class B; [Network(4, 1)] partial class C; } [Network(5, 1)] class D;",
        "partial class Nets { [Network(2, 1)] partial class A; [Network(3, 1)] partial class B; [Network(4, 1)] partial class C; } [Network(5, 1)] partial class D;");
}
