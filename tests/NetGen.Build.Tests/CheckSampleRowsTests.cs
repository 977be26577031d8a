using Microsoft.Build.Utilities;
using NetGen.Build.Tests.Support;

namespace NetGen.Build.Tests;

public sealed class CheckSampleRowsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly BuildLog log = new();

    private string Stamp => Path.Combine(folder, "obj", "samples.passed");

    private string Samples => Path.Combine(folder, "net.samples.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_passed_is_not_run_again_until_something_changes()
    {
        File.WriteAllText(Samples, """{"inputs":[[1]],"outputs":[[1]]}""");
        Assert.True(Task().Execute(), string.Join("\n", log.Lines));

        CheckSampleRows again = Task();
        again.Dotnet = "no such program";
        Assert.True(again.Execute(), string.Join("\n", log.Lines));

        File.AppendAllText(Samples, "\n");
        Assert.False(again.Execute());
    }

    [Fact]
    public void Rows_that_cannot_be_read_fail_every_time()
    {
        File.WriteAllText(Samples, "{");

        Assert.False(Task().Execute());
        Assert.False(Task().Execute());

        Assert.False(File.Exists(Stamp));
        Assert.Equal(2, log.Lines.Count);
        Assert.All(log.Lines, line => Assert.StartsWith("NETGEN206: The samples of ", line, StringComparison.Ordinal));
        Assert.All(log.Lines, line => Assert.EndsWith(" NetGenCheckSamples=false builds without the check", line, StringComparison.Ordinal));
    }

    [Fact]
    public void A_program_that_is_not_there_is_an_error()
    {
        CheckSampleRows task = Task();
        task.Dotnet = "no such program";

        Assert.False(task.Execute());

        Assert.StartsWith("NETGEN206: The samples could not be run. no such program exec ", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.Contains(" did not start. ", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_check_that_does_not_end_is_ended()
    {
        CheckSampleRows task = Task();
        task.Timeout = 0;

        Assert.False(task.Execute());

        Assert.Contains(" did not end within 0 seconds. Set NetGenCheckTimeout to more", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_that_fails_is_an_error_with_what_it_said_first()
    {
        CheckSampleRows task = Task();
        task.Checker = Path.Combine(folder, "NetGen.Check.dll");

        Assert.False(task.Execute());

        Assert.Matches("^NETGEN206: The samples could not be run[.] dotnet exec .* ended with [0-9]+[.] .+ NetGenCheckSamples=false builds without the check$", Assert.Single(log.Lines));
    }

    [Fact]
    public void Models_without_rows_need_no_check()
    {
        CheckSampleRows task = Task();
        task.Models[0].RemoveMetadata("Samples");
        task.Dotnet = "no such program";

        Assert.True(task.Execute(), string.Join("\n", log.Lines));
    }

    private CheckSampleRows Task()
    {
        TaskItem model = new(Path.Combine(folder, "net.onnx"));
        model.SetMetadata("Samples", Samples);
        return new()
        {
            BuildEngine = log,
            Assembly = new TaskItem(typeof(NetworkAttribute).Assembly.Location),
            Models = [model],
            Checker = BuildFacts.Of("Checker"),
            Stamp = Stamp,
        };
    }
}
