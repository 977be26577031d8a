using System.Text.RegularExpressions;

namespace NetGen.Package.Tests;

public sealed class InstallationTests(UserFolder user) : IClassFixture<UserFolder>
{
    [Fact]
    public async Task Two_projects_that_see_each_others_internals_build_without_a_warning_under_the_strictest_rules_and_run()
    {
        DotnetRun build = await user.Dotnet("App", "build", "--nologo");
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);

        DotnetRun run = await user.Dotnet("App", Path.Combine("bin", "Debug", "net10.0", "App.dll"));
        Assert.Equal((0, "8\n2\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));

        string report = await File.ReadAllTextAsync(user.PathOf("App", "bin", "Debug", "net10.0", "App.Networks.md"));
        Assert.Contains("[Network(2, 1, Output = Activation.Identity)]", report, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Models_are_compiled_in_and_what_is_wrong_with_them_is_an_error_of_the_build()
    {
        await WideModel.Save(user.PathOf("Imported", "models", "wide.npy"));
        DotnetRun editor = await user.Dotnet(
            "Imported", "msbuild", "-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:SkipCompilerExecution=true", "-getItem:AdditionalFiles");
        string description = Path.GetFileName(Assert.Single(Directory.GetFiles(user.PathOf("Imported", "obj", "Debug", "net10.0", "netgen"), "sum.json~*.netgen")));
        Assert.Contains(description, editor.Output, StringComparison.Ordinal);

        DotnetRun build = await user.Dotnet("Imported", "build", "--nologo");
        Assert.True(build.ExitCode == 0, build.Output);
        Assert.Contains("0 Warning(s)", build.Output, StringComparison.Ordinal);

        DotnetRun run = await user.Dotnet("Imported", Path.Combine("bin", "Debug", "net10.0", "Imported.dll"));
        Assert.Equal((0, $"8.5\n{WideModel.Inputs}\n"), (run.ExitCode, run.Output.ReplaceLineEndings("\n")));

        string sum = user.PathOf("Imported", "sum.json");
        string text = await File.ReadAllTextAsync(sum);
        await File.WriteAllTextAsync(sum, text.Replace("8.5", "8.6", StringComparison.Ordinal));
        DotnetRun different = await user.Dotnet("Imported", "build", "--nologo", "--no-restore");
        Assert.NotEqual(0, different.ExitCode);
        Assert.Contains("sum.json : error NETGEN205: Expected 8.6 from Imported.SumNet at row 0, output 0 (from 0), but found 8.5", different.Output, StringComparison.Ordinal);

        DotnetRun published = await user.Dotnet("Imported", "publish", "--nologo", "--no-build", "-c", "Debug");
        Assert.NotEqual(0, published.ExitCode);
        Assert.Contains("sum.json : error NETGEN205: Expected 8.6", published.Output, StringComparison.Ordinal);

        await File.WriteAllTextAsync(sum, text[..^20]);
        DotnetRun damaged = await user.Dotnet("Imported", "build", "--nologo", "--no-restore");
        Assert.NotEqual(0, damaged.ExitCode);
        Assert.Contains("sum.json : error NETGEN203: ", damaged.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistake_is_an_error_that_the_package_mends()
    {
        DotnetRun broken = await user.Dotnet("Mistake", "build", "--nologo");
        Assert.NotEqual(0, broken.ExitCode);
        Assert.Contains("XorNet.cs(7,14): error NETGEN001: 'XorNet' must be declared partial", broken.Output, StringComparison.Ordinal);

        DotnetRun format = await user.Dotnet("Mistake", "format", "analyzers", "--no-restore", "--diagnostics", "NETGEN001", "--severity", "error");
        Assert.True(format.ExitCode == 0, format.Output);
        Assert.Contains("public partial class XorNet", await File.ReadAllTextAsync(user.PathOf("Mistake", "XorNet.cs")), StringComparison.Ordinal);

        DotnetRun corrected = await user.Dotnet("Mistake", "build", "--nologo", "--no-restore");
        Assert.True(corrected.ExitCode == 0, corrected.Output);
    }

    [Fact]
    public async Task A_publish_with_NativeAOT_is_told_once_of_wider_vectors_where_there_are_any()
    {
        DotnetRun restore = await user.Dotnet("Native", "restore", "--nologo");
        Assert.True(restore.ExitCode == 0, restore.Output);

        Assert.Equal((0, 1), await Publish("-p:RuntimeIdentifier=linux-x64"));
        Assert.Equal((0, 1), await Publish("-p:RuntimeIdentifier=win-x64", "-p:TreatWarningsAsErrors=true", "-p:MSBuildTreatWarningsAsErrors=true"));
        Assert.Equal((0, 0), await Publish("-p:RuntimeIdentifier=linux-x64", "-p:IlcInstructionSet=native"));
        Assert.Equal((0, 0), await Publish("-p:RuntimeIdentifier=linux-arm64"));
        Assert.Equal((0, 0), await Publish("-p:RuntimeIdentifier=linux-x64", "-p:NoWarn=NETGEN106"));
        Assert.Equal((0, 0), await Publish("-p:RuntimeIdentifier=linux-x64", "-p:PublishAot=false"));

        async Task<(int ExitCode, int Said)> Publish(params string[] properties)
        {
            DotnetRun run = await user.Dotnet("Native", ["msbuild", "--nologo", "-t:IlcCompile", .. properties]);
            return (run.ExitCode, Regex.Count(run.Output, "warning NETGEN106: PublishAot compiles networks for any x64 processor"));
        }
    }
}
