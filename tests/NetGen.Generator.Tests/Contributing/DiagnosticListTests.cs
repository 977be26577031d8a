using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using NetGen.Generator.Diagnostics;

namespace NetGen.Generator.Tests.Contributing;

/// <summary>Who adds a diagnostic touches the files that CONTRIBUTING.md lists, and no others.</summary>
public class DiagnosticListTests
{
    private const string Section = "Add a diagnostic";
    private static readonly string[] Names = [.. new[] { typeof(Descriptors), typeof(AdviceDescriptors) }
        .SelectMany(type => type.GetFields().Where(field => field.FieldType == typeof(DiagnosticDescriptor)), (type, field) => $"{type.Name}.{field.Name}")];

    public static TheoryData<string> Descriptions => [.. Names];

    private static string[][] Lists(string name) => ContributingPage.Lists(Section, name);

    [Theory]
    [MemberData(nameof(Descriptions))]
    public void A_descriptor_is_named_by_its_rule_or_advice_the_analyzer_and_fixes(string descriptor)
    {
        string[] named = [.. ContributingPage.ProductFiles().Where(file => Regex.IsMatch(ContributingPage.Read(file), $@"\b{Regex.Escape(descriptor)}\b"))];
        string[][] any = Lists("*");
        string finder = Finder(any, descriptor);

        string found = Assert.Single(named, file => IsLike(finder, file));
        Assert.Contains(any[2][0], named);
        Assert.All(named, file => Assert.True(file == found || file == any[2][0] || IsLike(any[3][0], file), file));
        Assert.Contains($"{Path.GetFileNameWithoutExtension(found)}.", ContributingPage.Read(Caller(any, descriptor)), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_other_file_that_is_listed_names_every_id() => Assert.All(
        new NetworkAnalyzer().SupportedDiagnostics,
        descriptor => Assert.All(Lists("*")[2][1..].Append(Lists("*")[0][IsAdvice(descriptor) ? 1 : 0]), file => Assert.Contains(descriptor.Id, ContributingPage.Read(file), StringComparison.Ordinal)));

    private static bool IsAdvice(DiagnosticDescriptor descriptor) => descriptor.DefaultSeverity != DiagnosticSeverity.Error;

    private static string Finder(string[][] lists, string descriptor) => lists[1][descriptor.StartsWith(nameof(AdviceDescriptors), StringComparison.Ordinal) ? 2 : 0];

    private static string Caller(string[][] lists, string descriptor) => lists[1][descriptor.StartsWith(nameof(AdviceDescriptors), StringComparison.Ordinal) ? 3 : 1];

    private static bool IsLike(string pattern, string file) => Regex.IsMatch(file, $"^{Regex.Escape(pattern).Replace(@"\*", @"\w+", StringComparison.Ordinal)}$");
}
