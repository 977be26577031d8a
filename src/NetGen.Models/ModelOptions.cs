namespace NetGen.Models;

/// <summary>What a user says about reading a model file. Unless given, the file decides.</summary>
internal sealed record ModelOptions
{
    /// <summary>Nothing is said.</summary>
    public static ModelOptions None { get; } = new();

    /// <summary>The names of the layers, the first one first; empty where the order is the file's.</summary>
    public IReadOnlyList<string> Layers { get; init; } = [];

    /// <summary>How many bytes an archive may unpack to; null for what memory for a file of its length allows.</summary>
    public long? MaxUnpackedBytes { get; init; }

    /// <summary>The names in a list with commas, as an item or a command has it.</summary>
    public static IReadOnlyList<string> NamesIn(string list) => list.Length == 0 ? [] : [.. list.Split(',').Select(name => name.Trim())];
}
