using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator.Diagnostics;

namespace NetGen.Generator.Tests.Diagnostics;

public class NetworkAdviceTests
{
    // Networks and a use of one that get all advice there is.
    private const string Source =
        "[Network(600000, 1, 1, 1, 1, 1, Activations = new[] { Activation.Sigmoid, Activation.Sigmoid, Activation.Sigmoid, Activation.Sigmoid, Activation.Sigmoid },"
        + " Loss = Loss.MeanSquaredError)] partial class Net { } [Network(4, 1, Output = Activation.Softmax)] partial class Certain { }"
        + " [Network(4, 3, Hidden = Activation.Tanh, Output = Activation.Softmax, Loss = Loss.MeanSquaredError)] partial class Classes { }"
        + " [Network(4, 4, 1, Hidden = Activation.Identity)] partial class Linear { }"
        + " class User { void Method() { Linear net = new(); net.Descend(new float[4], new float[1], 1); } }";

    public static TheoryData<string> Ids => [.. new NetworkAnalyzer().SupportedDiagnostics
        .Where(descriptor => descriptor.DefaultSeverity != DiagnosticSeverity.Error)
        .Select(descriptor => descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Advice_is_given_until_an_editorconfig_switches_it_off(string id)
    {
        Assert.Contains(id, await ReportedAsync("[*.cs]"));
        Assert.DoesNotContain(id, await ReportedAsync($"[*.cs]\ndotnet_diagnostic.{id}.severity = none"));
    }

    [Fact]
    public async Task A_network_that_breaks_a_rule_gets_no_advice() => Assert.Equal(
        ["NETGEN004"], (await Analysis.DiagnosticsAsync(UserProject.Of("[Network(4, 1, 0, Loss = Loss.MeanSquaredError)] partial class Net { }")))
            .Select(diagnostic => diagnostic.Id));

    private static async Task<IEnumerable<string>> ReportedAsync(string editorConfig)
    {
        CSharpCompilation project = Output.Of(UserProject.Of(Source));
        Diagnostic[] reported = await Analysis.DiagnosticsAsync(
            project.WithOptions(project.Options.WithSyntaxTreeOptionsProvider(new EditorConfig(editorConfig))), ("PublishAot", "true"));
        return reported.Select(diagnostic => diagnostic.Id);
    }

    /// <summary>Severities as the compiler reads them from an .editorconfig beside the user's files.</summary>
    private sealed class EditorConfig(string text) : SyntaxTreeOptionsProvider
    {
        private readonly ImmutableDictionary<string, ReportDiagnostic> severities = AnalyzerConfigSet
            .Create<AnalyzerConfig[]>([AnalyzerConfig.Parse(text, "/.editorconfig")]).GetOptionsForSourcePath("/File0.cs").TreeOptions;

        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.NotGenerated;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            severities.TryGetValue(diagnosticId, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = ReportDiagnostic.Default;
            return false;
        }
    }
}
