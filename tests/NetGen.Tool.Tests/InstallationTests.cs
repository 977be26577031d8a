using System.Diagnostics;
using NetGen.Tool.Tests.Support;

namespace NetGen.Tool.Tests;

public sealed class InstallationTests : IDisposable
{
    private readonly ModelFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task The_installed_tool_checks_a_model()
    {
        string package = Path.Combine(AppContext.BaseDirectory, "package");
        string config = folder.Write("nuget.config", $"""<configuration><packageSources><clear /><add key="package" value="{package}" /></packageSources></configuration>""");
        ToolRun install = await Start("dotnet", "tool", "install", "NetGen.Tool", "--tool-path", folder.PathOf("tools"), "--configfile", config);
        Assert.True(install.ExitCode == 0, install.Output + install.Errors);

        ToolRun check = await Start(folder.PathOf(Path.Combine("tools", "netgen")), "check", ModelFolder.Iris(".json"), ModelFolder.Iris(".io.json"));
        Assert.Equal((ExitCode.Success, ""), (check.ExitCode, check.Errors));
        Assert.StartsWith("Passed: 8 rows of 3 outputs", check.Output, StringComparison.Ordinal);
    }

    private async Task<ToolRun> Start(string command, params string[] arguments)
    {
        ProcessStartInfo start = new(command, arguments) { WorkingDirectory = folder.PathOf(""), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["NUGET_PACKAGES"] = folder.PathOf("restored");
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> errors = process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        return new(process.ExitCode, await output, await errors);
    }
}
