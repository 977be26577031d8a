using System.Text.Json;

namespace NetGen.Tests.Oracle;

/// <summary>The table of activations and their derivatives: 103 arguments from −1e200 to 1e200, computed elsewhere with 400 digits.</summary>
internal static class ActivationTable
{
    private static readonly JsonElement Root = Read();

    /// <summary>The arguments.</summary>
    public static double[] Arguments => Numbers(Root.GetProperty("z"));

    /// <summary>The results for them.</summary>
    /// <param name="activation">The table's name of the activation.</param>
    /// <param name="column">"f", or "df" for the derivative.</param>
    public static double[] Results(string activation, string column) =>
        Numbers(Root.GetProperty("functions").GetProperty(activation).GetProperty(column));

    private static double[] Numbers(JsonElement array) => [.. array.EnumerateArray().Select(number => number.GetDouble())];

    private static JsonElement Read()
    {
        string path = Path.Combine(AppContext.BaseDirectory, "Oracle", "cases", "table_activations.json");
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }
}
