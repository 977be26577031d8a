using System.Globalization;
using NetGen.Text;

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

    /// <summary>The number of bytes in a text, as a project file gives it; null for an empty one.</summary>
    /// <param name="path">The model's file, for messages.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ModelFormatException">The text is no number of bytes.</exception>
    public static long? BytesIn(string path, string text) =>
        text.Length == 0 ? null
        : long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out long bytes) ? bytes
        : throw new ModelFormatException(path, $"Expected {nameof(MaxUnpackedBytes)} to be a number of bytes, but found \"{Printable.Short(text)}\"");
}
