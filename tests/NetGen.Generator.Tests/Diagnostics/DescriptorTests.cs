using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NetGen.Generator.Diagnostics;

namespace NetGen.Generator.Tests.Diagnostics;

/// <summary>The descriptors, the release notes and the tables of DIAGNOSTICS.md say the same of the same ids.</summary>
public class DescriptorTests
{
    private static readonly string Repository = Path.Combine(BuildFacts.ProjectDirectory, "..", "..");

    private static IEnumerable<DiagnosticDescriptor> Supported => new NetworkAnalyzer().SupportedDiagnostics;

    [Theory]
    [InlineData(typeof(Descriptors), 1)]
    [InlineData(typeof(AdviceDescriptors), 101)]
    public void Every_descriptor_is_supported_and_the_ids_count_up(Type descriptors, int first)
    {
        DiagnosticDescriptor[] declared = [.. descriptors.GetFields().Select(field => field.GetValue(null)).OfType<DiagnosticDescriptor>()];

        Assert.Equal(
            Enumerable.Range(first, declared.Length).Select(number => string.Create(CultureInfo.InvariantCulture, $"NETGEN{number:000}")),
            declared.Select(descriptor => descriptor.Id));
        Assert.All(declared, descriptor => Assert.Contains(descriptor, Supported));
    }

    [Fact]
    public void Rules_are_errors_and_advice_is_none() => Assert.All(
        Supported, descriptor => Assert.Equal(IsAdvice(descriptor), descriptor.DefaultSeverity != DiagnosticSeverity.Error));

    [Fact]
    public void All_are_on_unless_switched_off_and_link_to_their_page() => Assert.All(Supported, descriptor => Assert.Equal(
        (true, "NetGen", $"https://github.com/netgen-dev/netgen/blob/main/generator/DIAGNOSTICS.md#netgen{descriptor.Id[^3..]}"),
        (descriptor.IsEnabledByDefault, descriptor.Category, descriptor.HelpLinkUri)));

    [Fact]
    public void The_release_notes_list_the_descriptors_with_their_severities_and_titles_and_no_others()
    {
        string notes = string.Concat(
            Directory.GetFiles(Path.Combine(Repository, "generator", "NetGen.Generator"), "AnalyzerReleases.*.md").Select(File.ReadAllText));

        Assert.Equal(
            Supported.Select(descriptor => $"{descriptor.Id} | NetGen | {descriptor.DefaultSeverity} | {TitleOf(descriptor)}"),
            Lines(notes, "NETGEN"));
    }

    [Fact]
    public void The_tables_of_their_page_list_the_descriptors_with_their_anchors_and_titles_and_no_others()
    {
        string page = File.ReadAllText(Path.Combine(Repository, "generator", "DIAGNOSTICS.md")).Replace("`", "", StringComparison.Ordinal);

        Assert.Equal(
            Supported.Select(descriptor => $"| <a id=\"netgen{descriptor.Id[^3..]}\"></a>{descriptor.Id} | {TitleOf(descriptor)}."),
            Lines(page, "| <a id=\"netgen").Select(line => Regex.Match(line, @"^\|[^|]*\|[^|.]*\.").Value));
    }

    private static bool IsAdvice(DiagnosticDescriptor descriptor) => descriptor.Id.StartsWith("NETGEN1", StringComparison.Ordinal);

    private static string TitleOf(DiagnosticDescriptor descriptor) => descriptor.Title.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<string> Lines(string text, string start) =>
        text.Split('\n').Where(line => line.StartsWith(start, StringComparison.Ordinal));
}
