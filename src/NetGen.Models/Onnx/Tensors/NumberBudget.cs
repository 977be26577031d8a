namespace NetGen.Models;

/// <summary>
/// How many numbers the nodes of a model may take from its constants. A model that uses each of them a few times stays far below; one whose nodes use the
/// same constants over and over would take memory without end.
/// </summary>
/// <param name="path">The model's file, for messages.</param>
/// <param name="length">Its bytes.</param>
internal sealed class NumberBudget(string path, long length)
{
    private const int ForEveryModel = 1 << 20;
    private const int ForEachByte = 2;

    private readonly HashSet<string> dataFiles = new(StringComparer.Ordinal);
    private long limit = ForEveryModel + (ForEachByte * length);
    private long taken;

    /// <summary>Adds the bytes of a file of external data, each file once.</summary>
    public void AddFile(string realPath, long bytes) => limit += dataFiles.Add(realPath) ? ForEachByte * bytes : 0;

    /// <summary>Asks before so many numbers are read or computed.</summary>
    /// <exception cref="ModelFormatException">They are too many.</exception>
    public void Take(long count)
    {
        taken += count;
        if (taken > limit)
        {
            throw new ModelFormatException(path, $"The nodes of the model take more than {limit} numbers from its constants: expected each constant to be used about once. Export the model so that layers have their own weights.");
        }
    }
}
