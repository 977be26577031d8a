using System.Text.RegularExpressions;

namespace NetGen.Package.Tests;

public sealed partial class HostTests(UserFolder user) : IClassFixture<UserFolder>
{
    [Theory]
    [InlineData("netstandard2.0", ".NETStandard,Version=v2.0")]
    [InlineData("net48", ".NETFramework,Version=v4.8")]
    public async Task A_target_without_library_gets_one_error_that_names_those_that_work(string target, string moniker)
    {
        DotnetRun build = await user.Dotnet("Old", "build", "--nologo", $"-p:TargetFramework={target}");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(
            [$"error NETGEN207: NetGen has no library for {moniker}: expected net8.0 or later, or netstandard2.1, which .NET Core 3.0 and later, Mono and Unity run. Set TargetFramework to one of these"],
            MessagesOf(build));
    }

    [Theory]
    [InlineData("Fsharp")]
    [InlineData("VisualBasic")]
    public async Task A_project_in_another_language_gets_one_warning_that_the_class_belongs_into_a_project_in_CSharp(string project)
    {
        DotnetRun build = await user.Dotnet(project, "build", "--nologo");

        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Equal(
            ["warning NETGEN208: The attribute [Network] writes nothing in F# and Visual Basic, since NetGen generates C#. Put the class into a C# project, and refer to that"],
            MessagesOf(build));
    }

    [GeneratedRegex(@"(error|warning) [A-Z]+\d+: .*(?= \[)")]
    private static partial Regex Message();

    private static string[] MessagesOf(DotnetRun build) => [.. Message().Matches(build.Output).Select(match => match.Value).Distinct()];
}
