using System.Globalization;
using System.Runtime.InteropServices;

namespace NetGen.Package.Tests;

public sealed class StaleBuildTests(UserFolder user) : IClassFixture<UserFolder>
{
    [Fact]
    public async Task A_changed_file_of_weights_beside_the_model_is_compiled_in_even_if_it_is_older()
    {
        int exponent = await BuildAndRun();

        string data = user.PathOf("External", "ext.data");
        float[] weights = MemoryMarshal.Cast<byte, float>(await File.ReadAllBytesAsync(data)).ToArray();
        await File.WriteAllBytesAsync(data, MemoryMarshal.AsBytes(Array.ConvertAll(weights, weight => 2 * weight).AsSpan()).ToArray());
        File.SetLastWriteTimeUtc(data, new DateTime(2001, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Equal(exponent + 1, await BuildAndRun());
    }

    private async Task<int> BuildAndRun()
    {
        DotnetRun build = await user.Dotnet("External", "build", "--nologo");
        Assert.True(build.ExitCode == 0, build.Output);
        DotnetRun run = await user.Dotnet("External", Path.Combine("bin", "Debug", "net10.0", "External.dll"));
        return int.Parse(run.Output, CultureInfo.InvariantCulture);
    }
}
