namespace NetGen.Benchmarks.Workloads;

/// <summary>Model files of the workload W7, for networks that are compiled with its weights.</summary>
internal static class WideFiles
{
    private const int Seed = 7;

    /// <summary>Saves a file for each storage, all the same.</summary>
    public static void Save(string folder)
    {
        Directory.CreateDirectory(folder);
        W7 network = new(Seed);
        foreach (Storage storage in Enum.GetValues<Storage>())
        {
            network.Save(Path.Combine(folder, $"{storage}.safetensors"));
        }
    }
}
