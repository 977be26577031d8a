using NetGen.Models.Tests.Support;
using NetGen.Saving;

namespace NetGen.Models.Tests.Files;

public sealed class TemporaryFileTests : IDisposable
{
    private const int Files = 2000;
    private const int Cleaners = 2;

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_file_is_made_while_others_clean_up_at_every_moment(bool isThere)
    {
        string target = folder.PathOf("net");
        if (isThere)
        {
            await File.WriteAllTextAsync(target, "");
        }

        using CancellationTokenSource done = new();
        Task[] cleaners = [.. Enumerable.Range(0, Cleaners).Select(_ => Task.Run(() =>
        {
            while (!done.IsCancellationRequested)
            {
                TemporaryFile.RemoveAbandoned(target);
            }
        }))];

        for (int i = 0; i < Files; i++)
        {
            using TemporaryFile file = new(target);
            Assert.True(File.Exists(file.Content.Name));
        }

        await done.CancelAsync();
        await Task.WhenAll(cleaners);
    }
}
