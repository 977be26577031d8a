using System.Text.Json;
using NetGen.Data;

namespace Samples;

/// <summary>The digits in the folder <c>data</c>, divided into those to learn from and those to test with.</summary>
internal sealed record DigitData(DigitSet Training, DigitSet Test)
{
    /// <summary>Reads the files beside the program.</summary>
    public static DigitData Load()
    {
        string folder = Path.Combine(AppContext.BaseDirectory, "data");
        LabelledData<float> digits = CsvFile.Read<float>(Path.Combine(folder, "digits.csv"), "label", DigitSet.Classes);
        Split split = JsonSerializer.Deserialize<Split>(File.ReadAllText(Path.Combine(folder, "split.json")), JsonSerializerOptions.Web)!;
        return new(new(digits.Select(split.Train)), new(digits.Select(split.Test)));
    }

    /// <summary>Numbers of the rows that train and that test, from 0.</summary>
    private sealed record Split(int[] Train, int[] Test);
}
