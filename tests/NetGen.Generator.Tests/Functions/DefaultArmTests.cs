using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace NetGen.Generator.Tests.Functions;

/// <summary>A default arm takes what a later value of an enum should be asked for, without a warning.</summary>
public class DefaultArmTests
{
    private static readonly string[] Folders = ["src", "generator"];

    // Read from a file, so that it may not be one of the values.
    private const string Foreign = "WireType";

    [Fact]
    public void No_switch_over_an_enum_of_ours_has_a_default_arm()
    {
        SyntaxTree[] files = [.. Sources().Select(path => CSharpSyntaxTree.ParseText(File.ReadAllText(path), path: path))];
        HashSet<string> values =
        [
            .. files.SelectMany(file => file.GetRoot().DescendantNodes().OfType<EnumDeclarationSyntax>())
                .Where(declaration => declaration.Identifier.Text != Foreign)
                .SelectMany(declaration => declaration.Members, (declaration, member) => $"{declaration.Identifier.Text}.{((EnumMemberDeclarationSyntax)member).Identifier.Text}"),
        ];

        Assert.Contains("Activation.Relu", values);
        Assert.Empty(files.SelectMany(file => Violations(file, values)));
    }

    [Theory]
    [InlineData("int F(Activation a) => a switch { Activation.Relu => 1, _ => 2 };", 1)]
    [InlineData("int F(Activation a) => a switch { Activation.Relu => 1, Activation.Tanh => 2 };", 0)]
    [InlineData("int F(Activation a) { switch (a) { case Activation.Relu: return 1; default: return 2; } }", 1)]
    [InlineData("int F(int a) => a switch { 1 => 1, _ => 2 };", 0)]
    public void Such_an_arm_is_found(string source, int count) =>
        Assert.Equal(count, Violations(CSharpSyntaxTree.ParseText($"class C {{ {source} }}"), ["Activation.Relu", "Activation.Tanh"]).Count());

    private static IEnumerable<string> Sources()
    {
        string root = Path.GetFullPath(Path.Combine(BuildFacts.ProjectDirectory, "..", ".."));
        return Folders
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(root, folder), "*.cs", SearchOption.AllDirectories))
            .Where(path => !path.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal));
    }

    private static IEnumerable<string> Violations(SyntaxTree file, HashSet<string> values)
    {
        IEnumerable<SyntaxNode> nodes = file.GetRoot().DescendantNodes();
        IEnumerable<SyntaxNode> expressions = nodes.OfType<SwitchExpressionSyntax>()
            .Where(choice => choice.Arms.Any(arm => arm.Pattern is DiscardPatternSyntax) && choice.Arms.Any(arm => Names(arm.Pattern, values)));
        IEnumerable<SyntaxNode> statements = nodes.OfType<SwitchStatementSyntax>()
            .Where(choice => choice.Sections.SelectMany(section => section.Labels).Any(label => label is DefaultSwitchLabelSyntax)
                && choice.Sections.SelectMany(section => section.Labels).Any(label => label is not DefaultSwitchLabelSyntax && Names(label, values)));
        return expressions.Concat(statements).Select(choice => choice.GetLocation().GetLineSpan().ToString());
    }

    /// <summary>Whether a pattern itself is a value; one that only compares a property with a value is of another kind.</summary>
    private static bool Names(SyntaxNode pattern, HashSet<string> values) => pattern
        .DescendantNodesAndSelf(node => node is not SubpatternSyntax { NameColon: not null } and not SubpatternSyntax { ExpressionColon: not null })
        .OfType<MemberAccessExpressionSyntax>()
        .Any(access => values.Contains($"{(access.Expression as MemberAccessExpressionSyntax)?.Name ?? access.Expression}.{access.Name}"));
}
