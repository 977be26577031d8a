using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using NetGen.Build.Tests.Support;

namespace NetGen.Build.Tests;

public sealed class ImportNetworkWeightsTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly BuildLog log = new();

    private string Imports => Path.Combine(folder, "obj");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void What_did_not_change_is_not_written_again()
    {
        string model = Save("net.json", 1);
        ITaskItem description = Assert.Single(Import(Item(model)).Descriptions);
        DateTime past = Age(description.ItemSpec);

        Import(Item(model));
        File.SetLastWriteTimeUtc(model, DateTime.UtcNow.AddHours(1));
        Import(Item(model));

        Assert.Equal(past, File.GetLastWriteTimeUtc(description.ItemSpec));
    }

    [Fact]
    public void A_description_that_says_the_same_of_another_file_keeps_its_time()
    {
        string model = Save("net.json", 1);
        ITaskItem description = Assert.Single(Import(Item(model)).Descriptions);
        DateTime past = Age(description.ItemSpec);

        File.AppendAllText(model, "\n");
        Import(Item(model));

        Assert.Equal(past, File.GetLastWriteTimeUtc(description.ItemSpec));
    }

    [Fact]
    public void A_model_replaced_by_an_older_one_is_imported()
    {
        string model = Save("net.json", 1);
        string before = DescriptionOf(Import(Item(model)));

        Save("net.json", 2);
        Age(model);

        Assert.NotEqual(before, DescriptionOf(Import(Item(model))));
    }

    [Theory]
    [InlineData(".netgen")]
    [InlineData(".inputs")]
    public void What_was_deleted_or_damaged_is_written_again(string ending)
    {
        string model = Save("net.json", 1);
        string before = DescriptionOf(Import(Item(model)));
        string file = Assert.Single(Directory.GetFiles(Imports, "*" + ending));

        File.Delete(file);
        Assert.Equal(before, DescriptionOf(Import(Item(model))));
        File.WriteAllText(file, "damaged");
        Assert.Equal(before, DescriptionOf(Import(Item(model))));
    }

    [Fact]
    public void Every_metadata_of_the_item_counts()
    {
        string model = Save("net.json", 1);
        Import(Item(model));

        TaskItem wrong = Item(model);
        wrong.SetMetadata("Storage", "Float33");
        Assert.False(Task(wrong).Execute());

        Assert.Equal("NETGEN203: Expected Storage to be one of Float32, Float64, Float16, BFloat16, Int8, but found \"Float33\"", Assert.Single(log.Lines));
    }

    [Fact]
    public void Samples_are_those_of_the_item_or_those_beside_the_model_or_its_own()
    {
        string own = Save("own.json", 1);
        string accompanied = Save("accompanied.json", 1);
        string beside = Save("accompanied.samples.json", 1);
        TaskItem given = Item(Save("given.json", 1));
        given.SetMetadata("Samples", "rows%3B.json");

        ImportNetworkWeights task = Import(Item(own), Item(accompanied), given);

        Assert.Equal([own, beside, "rows;.json"], task.Imported.Select(model => model.GetMetadata("Samples")));
        Assert.Equal([own, accompanied, beside, given.ItemSpec, "rows;.json"], task.Inputs.Select(input => input.ItemSpec));
    }

    [Fact]
    public void What_is_wrong_is_said_in_one_line_of_what_can_be_seen()
    {
        string model = Path.Combine(folder, "a\n\u202e.json");
        File.WriteAllText(model, "{");

        Assert.False(Task(Item(model)).Execute());

        Assert.StartsWith("NETGEN203: ", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.EndsWith("a\\u000a\\u202e.json", Assert.Single(log.Files), StringComparison.Ordinal);
        Assert.DoesNotContain('\n', Assert.Single(log.Lines));
    }

    private static TaskItem Item(string model) => new(model.Replace("%", "%25", StringComparison.Ordinal));

    private static DateTime Age(string file)
    {
        DateTime past = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(file, past);
        return past;
    }

    private static string DescriptionOf(ImportNetworkWeights task) => File.ReadAllText(Assert.Single(task.Descriptions).ItemSpec);

    private string Save(string name, int bias)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, $$"""{"format":"netgen-model/1","layers":[{"name":"a","in":1,"out":1,"activation":"identity","weight":[[0]],"bias":[{{bias}}]}]}""");
        return path;
    }

    private ImportNetworkWeights Task(params ITaskItem[] models) => new() { BuildEngine = log, Models = models, Folder = Imports };

    private ImportNetworkWeights Import(params ITaskItem[] models)
    {
        ImportNetworkWeights task = Task(models);
        Assert.True(task.Execute(), string.Join("\n", log.Lines));
        return task;
    }
}
