using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class BodyRuleTests
{
    private const string Source = "[Network(2, 1)] partial class Net;";

    [Theory]
    [InlineData(LanguageVersion.CSharp9, "9.0")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
#if !ROSLYN4
    [InlineData(LanguageVersion.CSharp11, "11.0")]
#endif
    public async Task A_class_without_a_body_before_CSharp_12_is_reported_at_its_semicolon(LanguageVersion version, string name)
    {
        Diagnostic diagnostic = Assert.Single(await ReportedAsync(version));

        Assert.Equal(
            $"'Net' ends with ';' instead of a body, which needs C# 12, but the project uses C# {name}; write {{ }} here",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(UserProject.Usings.Length + Source.IndexOf(';', StringComparison.Ordinal), diagnostic.Location.SourceSpan.Start);
    }

#if !ROSLYN4
    [Fact]
    public async Task From_CSharp_12_on_a_class_needs_no_body() => Assert.Empty(await ReportedAsync(LanguageVersion.CSharp12));
#endif

    // The compiler reports it too, in words of its own for each version.
    private static async Task<IEnumerable<Diagnostic>> ReportedAsync(LanguageVersion version) =>
        (await Analysis.DiagnosticsAsync(UserProject.Of(version, UserProject.Options, Source))).Where(diagnostic => diagnostic.Id == "NETGEN013");
}
