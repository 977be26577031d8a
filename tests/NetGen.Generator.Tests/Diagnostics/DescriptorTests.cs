using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.Generator.Diagnostics;

namespace NetGen.Generator.Tests.Diagnostics;

public class DescriptorTests
{
    private static readonly string Repository = Path.Combine(BuildFacts.ProjectDirectory, "..", "..");

    public static TheoryData<string> Ids => [.. new NetworkAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id)];

    [Fact]
    public void Every_descriptor_is_supported_and_the_ids_count_up_from_1()
    {
        int declared = typeof(Descriptors).GetFields().Count(field => field.FieldType == typeof(DiagnosticDescriptor));

        Assert.Equal(
            Enumerable.Range(1, declared).Select(number => string.Create(CultureInfo.InvariantCulture, $"NETGEN{number:000}")),
            new NetworkAnalyzer().SupportedDiagnostics.Select(descriptor => descriptor.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_an_error_and_links_to_its_place_in_the_README(string id)
    {
        DiagnosticDescriptor rule = Rule(id);

        Assert.Equal((DiagnosticSeverity.Error, true, "NetGen"), (rule.DefaultSeverity, rule.IsEnabledByDefault, rule.Category));
        Assert.Equal($"https://github.com/netgen-dev/netgen#netgen{id[^3..]}", rule.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_stands_in_the_release_notes_with_its_title(string id)
    {
        DiagnosticDescriptor rule = Rule(id);
        string notes = string.Concat(
            Directory.GetFiles(Path.Combine(Repository, "generator", "NetGen.Generator"), "AnalyzerReleases.*.md").Select(File.ReadAllText));

        Assert.Contains($"{id} | NetGen | Error | {rule.Title.ToString(CultureInfo.InvariantCulture)}\n", notes, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_stands_in_the_README_with_its_title_at_its_links_anchor(string id)
    {
        string readme = File.ReadAllText(Path.Combine(Repository, "README.md")).Replace("`", "", StringComparison.Ordinal);

        Assert.Contains(
            $"<a id=\"netgen{id[^3..]}\"></a>{id} | {Rule(id).Title.ToString(CultureInfo.InvariantCulture)}. |", readme, StringComparison.Ordinal);
    }

    private static DiagnosticDescriptor Rule(string id) => new NetworkAnalyzer().SupportedDiagnostics.Single(descriptor => descriptor.Id == id);
}
