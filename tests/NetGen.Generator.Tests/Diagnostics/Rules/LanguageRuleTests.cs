using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Diagnostics.Rules;

public class LanguageRuleTests
{
    [Theory]
    [InlineData(LanguageVersion.CSharp9, "9.0")]
    [InlineData(LanguageVersion.CSharp10, "10.0")]
#if !ROSLYN4
    [InlineData(LanguageVersion.CSharp11, "11.0")]
#endif
    public Task A_project_before_CSharp_12_is_reported_at_the_attribute(LanguageVersion version, string name) => Analysis.ReportsAsync(
        ["[[|Network(2, 1)|]] partial class Net { }"],
        "NETGEN012",
        $"The network 'Net' needs C# 12 or later but the project uses C# {name}; set LangVersion in the project file",
        version);

    [Fact]
    public void A_portable_project_needs_CSharp_8()
    {
        const string Source = "[Network(2, 1)] partial class Net { }";

        Assert.Single(Generation.FilesFor(UserProject.OnStandard(LanguageVersion.CSharp8, Source), LanguageVersion.CSharp8));
        Assert.Empty(Generation.FilesFor(UserProject.OnStandard(LanguageVersion.CSharp7_3, Source), LanguageVersion.CSharp7_3));
    }

#if !ROSLYN4
    [Theory]
    [InlineData(LanguageVersion.CSharp12)]
    [InlineData(LanguageVersion.CSharp13)]
    [InlineData(LanguageVersion.CSharp14)]
    [InlineData(LanguageVersion.Preview)]
    public void Later_projects_get_a_network(LanguageVersion version) => Assert.Single(
        Generation.Driver(version)
            .RunGenerators(UserProject.Of(version, UserProject.Options, "[Network(2, 1)] partial class Net;"))
            .Result()
            .GeneratedSources);
#endif
}
