using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Emit;

/// <summary>The library's methods find out by themselves whether they are given floats or doubles, in arrays and spans, and no two of them are equally good.</summary>
public class InferenceTests
{
    private const string Net = "[Network(2, 3, Precision = Precision.Double)] partial class Net { }";

    public static TheoryData<string, LanguageVersion> Values
    {
        get
        {
            TheoryData<string, LanguageVersion> values = [];
            foreach (string value in (string[])["array", "array.AsSpan()", "(ReadOnlySpan<double>)array", "array.AsSpan(0, 3)", "stackalloc double[3]", "(double[])[1, 2, 3]"])
            {
                values.Add(value, LanguageVersion.CSharp12);
                values.Add(value, LanguageVersion.CSharp13);
                values.Add(value, LanguageVersion.CSharp14);
            }

            return values;
        }
    }

    [Theory]
    [MemberData(nameof(Values))]
    public void Labels_and_checks_infer_the_type_of_their_numbers(string value, LanguageVersion version) => Compiles(version,
        $"""
        int best = Labels.ArgMax({value});
        int bestOfOne = Labels.ArgMax({value}, first: 1);
        int[] labels = new int[1];
        Labels.ArgMax({value}, labels);
        Labels.ArgMax({value}, labels.AsSpan(), 1);
        GradientCheckResult result = GradientCheck.Run(net, {value}, {value});
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp12, "array")]
    [InlineData(LanguageVersion.CSharp12, "array.AsSpan()")]
    [InlineData(LanguageVersion.CSharp14, "array")]
    [InlineData(LanguageVersion.CSharp14, "array.AsSpan()")]
    public void What_is_written_infers_its_type_too(LanguageVersion version, string value) => Compiles(version,
        $"""
        int[] labels = new int[1];
        Labels.OneHot(labels, 3, {value});
        Labels.OneHot(labels.AsSpan(), 3, {value}, first: 1);
        Labels.OneHot([2], 3, {value});
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp14)]
    public void Collections_and_named_types_are_as_good(LanguageVersion version) => Compiles(version,
        """
        int best = Labels.ArgMax([0.1, 0.7]) + Labels.ArgMax([0.1f, 0.7f]) + Labels.ArgMax<float>([1, 2]) + Labels.ArgMax<double>(array) + Labels.ArgMax<double>(array.AsSpan());
        Labels.OneHot<double>([2], 3, array);
        ReferenceNetwork reference = ReferenceNetwork.From(net);
        reference.CopyTo(net);
        reference = ReferenceNetwork.From<Net, double>(net);
        GradientCheckResult result = GradientCheck.Run<Net, double>(net, [1, 2], array);
        """);

    [Theory]
    [InlineData(LanguageVersion.CSharp8)]
    [InlineData(LanguageVersion.CSharp9)]
    public void They_infer_it_on_netstandard_too(LanguageVersion version) => Output.Compiles(UserProject.OnStandard(version,
        """
        class User
        {
            static void Method(float[] array, int[] labels)
            {
                Labels.OneHot(labels, 3, array);
                Labels.OneHot(labels, 3, array.AsSpan());
                Labels.ArgMax(array, labels);
                Labels.ArgMax(array.AsSpan(), labels);
                Labels.ArgMax((ReadOnlySpan<float>)array, labels);
            }
        }
        """));

    private static void Compiles(LanguageVersion version, string body) => Output.Compiles(
        version, UserProject.Options, $"{Net} static class User {{ static void Method(Net net, double[] array) {{ {body} }} }}");
}
