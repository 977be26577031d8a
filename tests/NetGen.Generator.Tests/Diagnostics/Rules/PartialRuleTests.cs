namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class PartialRuleTests
{
    private const string ClassNotPartial = "NETGEN001";
    private const string ContainingTypeNotPartial = "NETGEN002";

    [Fact]
    public Task A_class_that_is_not_partial_is_reported_at_its_name() => Analysis.ReportsAsync(
        "[Network(2, 1)] class [|Net|] { }",
        ClassNotPartial,
        "'Net' must be declared partial, because the generator writes another part of it; add 'partial' here");

    [Fact]
    public Task A_declaration_in_another_file_must_be_partial_too() => Analysis.ReportsAsync(
        ["[Network(2, 1)] partial class Net { }", "class [|Net|] { }"],
        ClassNotPartial,
        "'Net' must be declared partial, because the generator writes another part of it; add 'partial' here");

    [Theory]
    [InlineData("partial class Outer { class [|Inner|] {", "} }")]
    [InlineData("record [|Inner|] {", "}")]
    [InlineData("record struct [|Inner|] {", "}")]
    [InlineData("struct [|Inner|] { partial record Nearest {", "} }")]
    [InlineData("interface [|Inner|]<T> {", "}")]
    public Task A_containing_type_that_is_not_partial_is_reported_at_its_name(string before, string after) => Analysis.ReportsAsync(
        $"{before} [Network(2, 1)] partial class Net {{ }} {after}",
        ContainingTypeNotPartial,
        "'Inner' must be declared partial, because the generator writes another part of it around the network 'Net'; add 'partial' here");

    [Fact]
    public Task Partial_types_around_a_partial_class_are_accepted() => Analysis.AcceptsAsync(
        """
        partial class A<T> { partial record B { partial struct C { partial interface D { partial record struct E {
        [Network(2, 1)] partial class Net { }
        } } } } }
        """);

    [Fact]
    public Task Parts_in_several_files_are_accepted() => Analysis.AcceptsAsync(
        "partial class Net { }", "[Network(2, 1)] partial class Net { }", "partial class Net { }");
}
