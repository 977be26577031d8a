namespace NetGen.Models.Tests.Support;

/// <summary>What a reader says of a file that it refuses.</summary>
internal static class Refusal
{
    /// <summary>Asserts that the problem starts like that.</summary>
    public static void Of(Func<string, byte[], ModelOptions, TrainedNetwork> read, byte[] file, string problem) =>
        Of((path, bytes) => read(path, bytes, ModelOptions.None), file, problem);

    /// <summary>Asserts that the problem starts like that.</summary>
    public static void Of(Func<string, byte[], TrainedNetwork> read, byte[] file, string problem)
    {
        ModelFormatException exception = Assert.Throws<ModelFormatException>(() => read("model", file));

        Assert.Equal("model", exception.Path);
        Assert.True(exception.Problem.StartsWith(problem, StringComparison.Ordinal), $"Expected a problem that starts with\n{problem}\ngot\n{exception.Problem}");
    }
}
