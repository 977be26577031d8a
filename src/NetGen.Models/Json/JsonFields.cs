using System.Text.Json;

namespace NetGen.Models;

/// <summary>The members of a JSON object by name, with an error that says where for each that is not as expected.</summary>
internal sealed class JsonFields
{
    private readonly string path;
    private readonly string place;
    private readonly List<string> names = [];
    private readonly Dictionary<string, JsonElement> members = new(StringComparer.Ordinal);

    /// <summary>Takes the members of an object.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="place">What the object is, for messages.</param>
    /// <param name="element">The object.</param>
    /// <param name="known">The names that it may have; every name if none is given.</param>
    /// <exception cref="ModelFormatException">It is no object, has another name, or a name twice.</exception>
    public JsonFields(string path, string place, JsonElement element, params string[] known)
    {
        this.path = path;
        this.place = place;
        Expect(element, JsonValueKind.Object, place);
        foreach (JsonProperty member in element.EnumerateObject())
        {
            string name = Decode(() => member.Name);
            if (known.Length > 0 && !known.Contains(name, StringComparer.Ordinal))
            {
                throw Error($"{place} has the member \"{name}\": expected {string.Join(", ", known)}. Remove it, or correct its name.");
            }

            if (members.ContainsKey(name))
            {
                throw Error($"{place} has the member \"{name}\" twice: expected different names.");
            }

            names.Add(name);
            members.Add(name, member.Value);
        }
    }

    /// <summary>The names in the order of the file.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>Parses a text.</summary>
    /// <exception cref="ModelFormatException">It is not JSON.</exception>
    public static JsonDocument Parse(string path, string what, ReadOnlyMemory<byte> text)
    {
        try
        {
            return JsonDocument.Parse(text);
        }
        catch (JsonException exception)
        {
            throw new ModelFormatException(path, $"The {what} is not JSON: {exception.Message} The file is cut off or damaged.", exception);
        }
    }

    /// <summary>Whether there is a member other than null.</summary>
    public bool Has(string name) => members.TryGetValue(name, out JsonElement member) && member.ValueKind != JsonValueKind.Null;

    /// <summary>A member.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public JsonElement Member(string name) => members.TryGetValue(name, out JsonElement member) ? member : throw Error($"{place} has no \"{name}\".");

    /// <summary>A member that is an object.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public JsonFields Object(string name, params string[] known) => new(path, $"\"{name}\" of {Inner}", Member(name), known);

    /// <summary>A member that is a text.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public string Text(string name) => Text(Member(name), $"\"{name}\" of {Inner}");

    /// <summary>A member that is an array of texts.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public string[] Texts(string name) => System.Array.ConvertAll(Array(name), element => Text(element, $"\"{name}\" of {Inner}"));

    /// <summary>A member that is an array.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public JsonElement[] Array(string name)
    {
        JsonElement member = Member(name);
        Expect(member, JsonValueKind.Array, $"\"{name}\" of {Inner}");
        return [.. member.EnumerateArray()];
    }

    /// <summary>A member that is an array of whole numbers from 0 to that of an array's length.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public int[] Sizes(string name) => System.Array.ConvertAll(Array(name), element => WholeNumber(element, name));

    /// <summary>A member that is a whole number from 0 to that of an array's length.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public int Size(string name) => WholeNumber(Member(name), name);

    /// <summary>A member that is a number.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public double Number(string name) => Number(Member(name), $"\"{name}\" of {Inner}");

    /// <summary>A member that is an array of numbers.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public double[] Numbers(string name) => Numbers(Member(name), $"\"{name}\" of {Inner}");

    /// <summary>A member that is an array of arrays of numbers.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public double[][] Rows(string name) => [.. Array(name).Select((row, index) => Numbers(row, $"row {index} (from 0) of \"{name}\" of {Inner}"))];

    private string Inner => char.ToLowerInvariant(place[0]) + place.Substring(1);

    private string Text(JsonElement element, string where)
    {
        Expect(element, JsonValueKind.String, where);
        return Decode(() => element.GetString()!);
    }

    private double[] Numbers(JsonElement element, string where)
    {
        Expect(element, JsonValueKind.Array, where);
        double[] numbers = new double[element.GetArrayLength()];
        int index = 0;
        foreach (JsonElement number in element.EnumerateArray())
        {
            numbers[index] = Number(number, where);
            index++;
        }

        return numbers;
    }

    private double Number(JsonElement element, string where) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetDouble(out double value)
            ? value
            : throw Error($"{Sentence(where)} has {element.ValueKind} {Shortened(element)}: expected a number.");

    private int WholeNumber(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Number && element.TryGetInt32(out int value) && value >= 0
            ? value
            : throw Error($"\"{name}\" of {Inner} has {Shortened(element)}: expected a whole number from 0 to {int.MaxValue}.");

    private void Expect(JsonElement element, JsonValueKind kind, string where)
    {
        if (element.ValueKind != kind)
        {
            throw Error($"{Sentence(where)} is {element.ValueKind} {Shortened(element)}: expected {kind}.");
        }
    }

    /// <summary>A name or a text; JSON can hold bytes and escapes that are no Unicode text.</summary>
    private string Decode(Func<string> read)
    {
        try
        {
            return read();
        }
        catch (InvalidOperationException exception)
        {
            throw new ModelFormatException(path, $"{place} has a text that is not Unicode. The file is damaged.", exception);
        }
    }

    private static string Sentence(string where) => char.ToUpperInvariant(where[0]) + where.Substring(1);

    private string Shortened(JsonElement element)
    {
        const int Longest = 40;
        string text = Decode(element.GetRawText);
        return text.Length <= Longest ? text : text.Substring(0, Longest) + "…";
    }

    private ModelFormatException Error(string problem) => new(path, problem);
}
