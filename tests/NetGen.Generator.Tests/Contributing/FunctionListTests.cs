using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.Functions;

namespace NetGen.Generator.Tests.Contributing;

/// <summary>Who adds an activation or a loss touches the files that CONTRIBUTING.md lists, and no others: those are all that name an existing one.</summary>
public class FunctionListTests
{
    private static readonly (string File, SyntaxNode Root)[] Product =
        [.. ContributingPage.ProductFiles().Select(file => (file, CSharpSyntaxTree.ParseText(ContributingPage.Read(file)).GetRoot()))];

    // What a layer is that nothing is said of, and what a loss needs, is named there too.
    private static readonly Activation[] NamedElsewhere =
        [Activation.Identity, Activation.Sigmoid, .. Enum.GetValues<Loss>().Select(loss => loss.Function().NeededOutput).OfType<Activation>()];

    public static TheoryData<string> Activations => [.. Enum.GetValues<Activation>().Except(NamedElsewhere).Select(activation => activation.ToString())];

    /// <summary>Those that no activation has as its default.</summary>
    public static TheoryData<string> Losses =>
        [.. Enum.GetValues<Loss>().Except(Enum.GetValues<Activation>().Select(activation => activation.Function().FittingLoss)).Select(loss => loss.ToString())];

    [Theory]
    [MemberData(nameof(Activations))]
    public void An_activation_is_named_in_the_files_that_are_listed_and_in_no_other(string name) =>
        AssertListed("Add an activation", nameof(Activation), name, Enum.Parse<Activation>(name).Function().HasLibraryLoops);

    [Theory]
    [MemberData(nameof(Losses))]
    public void A_loss_is_named_in_the_files_that_are_listed_and_in_no_other(string name) =>
        AssertListed("Add a loss", nameof(Loss), name, Enum.Parse<Loss>(name).Function().HasLibraryLoops);

    private static void AssertListed(string section, string kind, string name, bool hasLibraryLoops)
    {
        string[][] lists = ContributingPage.Lists(section, name);

        Assert.Equal(3, lists.Length);
        Assert.Equal(
            (hasLibraryLoops ? lists[0].Concat(lists[1]) : lists[0]).Order(StringComparer.Ordinal),
            Product.Where(file => file.Root.DescendantNodes().Any(node => Names(node, kind, name))).Select(file => file.File).Order(StringComparer.Ordinal));
        Assert.All(lists[2], file => Assert.Matches($@"\b{name}\b", ContributingPage.Read(file)));
    }

    /// <summary>The value, wherever it is declared or named; the class that knows it; the loops that the library has of it.</summary>
    private static bool Names(SyntaxNode node, string kind, string name) => node switch
    {
        EnumMemberDeclarationSyntax value => value.Identifier.Text == name && ((EnumDeclarationSyntax)value.Parent!).Identifier.Text == kind,
        MemberAccessExpressionSyntax access => access.Name.Identifier.Text == name && access.Expression.ToString().Split('.')[^1] == kind,
        MethodDeclarationSyntax loop => loop.Identifier.Text == name && loop.Parent is TypeDeclarationSyntax type && type.Identifier.Text is var loops
            && (loops == kind + "Gradients" || loops == (kind == nameof(Loss) ? "Losses" : "Activations")),
        _ => false,
    };
}
