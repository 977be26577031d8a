using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Diagnostics.Advice;

public class InstructionSetAdviceTests
{
    private const string Source = "[Network(4, 3)] partial class Net { }";

    [Theory]
    [InlineData("true", "")]
    [InlineData("True", "linux-x64")]
    public Task NativeAOT_without_an_instruction_set_is_reported_at_the_attribute(string publishAot, string runtime) => Analysis.AdvisesAsync(
        "[[|Network(4, 3)|]] partial class Net { }",
        "NETGEN106",
        "PublishAot compiles the network 'Net' for any x64 processor, with 128-bit vectors; set IlcInstructionSet to native, or to a processor, in the project file, "
        + "which was 2.4 times as fast in the mean on a processor with 512-bit vectors",
        ("PublishAot", publishAot),
        ("IlcInstructionSet", ""),
        ("RuntimeIdentifier", runtime));

    [Theory]
    [InlineData("false", "", "linux-x64")]
    [InlineData("", "", "")]
    [InlineData("true", "native", "linux-x64")]
    [InlineData("true", "", "osx-arm64")]
    public Task Nothing_is_said_where_nothing_is_gained(string publishAot, string instructionSet, string runtime) => Analysis.SaysNothingAsync(
        Source, ("PublishAot", publishAot), ("IlcInstructionSet", instructionSet), ("RuntimeIdentifier", runtime));

    [Fact]
    public Task Nothing_is_said_where_the_project_file_shows_nothing() => Analysis.SaysNothingAsync(Source);

    [Fact]
    public async Task Nothing_is_said_of_portable_code_which_has_no_vectors() => Assert.Empty(await Analysis.DiagnosticsAsync(
        UserProject.OnStandard(LanguageVersion.CSharp9, Source), ("PublishAot", "true"), ("IlcInstructionSet", ""), ("RuntimeIdentifier", "")));

    [Fact]
    public void The_package_shows_the_project_files_properties_to_the_analyzer()
    {
        string props = File.ReadAllText(Path.Combine(BuildFacts.ProjectDirectory, "..", "..", "src", "NetGen", "buildTransitive", "NetGen.props"));

        Assert.All(
            ["PublishAot", "IlcInstructionSet", "RuntimeIdentifier"],
            property => Assert.Contains($"<CompilerVisibleProperty Include=\"{property}\" />", props, StringComparison.Ordinal));
    }
}
