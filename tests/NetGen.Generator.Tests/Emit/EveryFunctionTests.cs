using Microsoft.CodeAnalysis.CSharp;
using NetGen.Functions;

namespace NetGen.Generator.Tests.Emit;

/// <summary>A function that the library, or a strategy, lacks something of does not compile.</summary>
public class EveryFunctionTests
{
    // Single rows in registers and many in lanes; rows in blocks; the same where a step on one row is not written out.
    private static readonly string[] Sizes = ["2, 3, 3", "40, 17, 20", "8, 16, 4"];

    public static TheoryData<Activation, Loss> Functions
    {
        get
        {
            TheoryData<Activation, Loss> functions = [];
            foreach (Loss loss in Enum.GetValues<Loss>())
            {
                foreach (Activation activation in Enum.GetValues<Activation>().Where(output => (loss.Function().NeededOutput ?? output) == output))
                {
                    functions.Add(activation, loss);
                }
            }

            return functions;
        }
    }

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_activation_compiles_with_every_loss_in_every_vector_strategy(Activation activation, Loss loss) =>
        Output.Compiles(LanguageVersion.CSharp12, UserProject.Options, Source(activation, loss));

    [Theory]
    [MemberData(nameof(Functions))]
    public void Every_activation_compiles_with_every_loss_in_portable_code(Activation activation, Loss loss) =>
        Output.Compiles(Output.Of(UserProject.OnStandard(LanguageVersion.CSharp8, Source(activation, loss)), LanguageVersion.CSharp8));

    [Theory]
    [InlineData("0.1")]
    [InlineData("3e30")]
    [InlineData("1e-30")]
    [InlineData("double.MaxValue, Precision = Precision.Double")]
    public void A_loss_compiles_with_any_constant(string delta)
    {
        string source = string.Concat(Sizes.Select((sizes, k) => $"[Network({sizes}, Output = Activation.Identity, Loss = Loss.Huber, Delta = {delta})] partial class Net{k} {{ }}\n"));

        Output.Compiles(LanguageVersion.CSharp12, UserProject.Options, source);
        Output.Compiles(Output.Of(UserProject.OnStandard(LanguageVersion.CSharp8, source), LanguageVersion.CSharp8));
    }

    [Fact]
    public void A_loss_over_a_row_has_an_output_over_a_row_whose_sums_it_shares() => Assert.All(
        Enum.GetValues<Loss>().Select(loss => loss.Function()).OfType<RowLoss>(),
        loss => Assert.IsAssignableFrom<RowActivation>(loss.NeededOutput!.Value.Function()));

    private static string Source(Activation activation, Loss loss) => string.Concat(
        from sizes in Sizes
        from precision in Enum.GetValues<Precision>()
        select $$"""
            [Network({{sizes}}, Hidden = Activation.{{activation}}, Output = Activation.{{activation}}, Loss = Loss.{{loss}}, Precision = Precision.{{precision}})]
            partial class Net{{Array.IndexOf(Sizes, sizes)}}{{precision}} { }

            """);
}
