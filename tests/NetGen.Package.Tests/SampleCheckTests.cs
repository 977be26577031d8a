namespace NetGen.Package.Tests;

public sealed class SampleCheckTests(UserFolder user) : IClassFixture<UserFolder>
{
    private const string Difference = "sum.json : error NETGEN205: Expected 8.6 from Checked.Sum at row 0, output 0 (from 0), but found 8.5";

    [Fact]
    public async Task A_difference_fails_every_build_and_pack_of_a_class_library_for_every_target_until_it_is_put_right()
    {
        await user.Replace("Checked/sum.json", "8.5", "8.6");
        await AssertFails("build");
        await AssertFails("build", "--no-restore");
        await AssertFails("pack", "--no-build");
        Assert.False(File.Exists(user.PathOf("Checked", "bin", "Debug", "net10.0", "Checked.dll")));

        await user.Replace("Checked/sum.json", "8.6", "8.5");
        DotnetRun right = await user.Dotnet("Checked", "build", "--nologo", "--no-restore");
        Assert.True(right.ExitCode == 0, right.Output);
        Assert.Contains("0 Warning(s)", right.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(user.PathOf("Checked", "bin", "Debug", "netstandard2.1", "Checked.dll")));

        DotnetRun pack = await user.Dotnet("Checked", "pack", "--nologo", "--no-build", "-c", "Debug");
        Assert.True(pack.ExitCode == 0, pack.Output);
    }

    private async Task AssertFails(params string[] command)
    {
        string[] configuration = command[0] == "pack" ? ["-c", "Debug"] : [];
        DotnetRun run = await user.Dotnet("Checked", [.. command, "--nologo", .. configuration]);
        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains(Difference, run.Output, StringComparison.Ordinal);
        Assert.Contains("Expected 8.6 from Checked.TrainableSum at row 0", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("OtherSum", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("NETGEN206", run.Output, StringComparison.Ordinal);
        Assert.All(["net10.0", "netstandard2.1"], target => Assert.Contains($"TargetFramework={target}", run.Output, StringComparison.Ordinal));
    }
}
