using NetGen.Tests.Saving;

namespace NetGen.Exhaustive.Saving;

/// <summary>Damaged files of networks; the test command loads the first few.</summary>
internal static class Damage
{
    private const int Files = 100_000;

    /// <summary>Whether each was refused as it should, or loaded as it may.</summary>
    public static bool Run()
    {
        string? failure = DamagedFiles.Run(Files, firstSeed: 0);
        Console.WriteLine(failure ?? $"{Files} damaged files: each was InvalidDataException, or loaded with finite numbers");
        return failure is null;
    }
}
