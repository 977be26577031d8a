using System.Text.Json;
using NetGen.Text;

namespace NetGen.Models;

/// <summary>The members of a JSON object by name, with an error that says where for each that is not as expected.</summary>
internal sealed class JsonFields
{
    private readonly string path;
    private readonly string place;
    private readonly Dictionary<string, JsonValue> members = new(StringComparer.Ordinal);

    /// <summary>Takes the members of an object.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="place">What the object is, for messages.</param>
    /// <param name="value">The object.</param>
    /// <param name="known">The names that it may have.</param>
    /// <exception cref="ModelFormatException">It is no object, has another name, or a name twice.</exception>
    public JsonFields(string path, string place, JsonValue value, params string[] known)
        : this(path, place, value, allowsOthers: false, known)
    {
    }

    private JsonFields(string path, string place, JsonValue value, bool allowsOthers, string[] known)
    {
        this.path = path;
        this.place = place;
        Expect(path, value, JsonValueKind.Object, place);
        value.ForEachMember(place, (name, member) =>
        {
            if (known.Contains(name, StringComparer.Ordinal))
            {
                Add(name, member);
            }
            else if (!allowsOthers)
            {
                throw Error($"{place} has the member \"{Printable.Short(name)}\": expected {string.Join(", ", known)}. Remove it, or correct its name.");
            }
        });
    }

    /// <summary>Takes some of the members of an object and passes over the others.</summary>
    /// <exception cref="ModelFormatException">It is no object, or has one of the names twice.</exception>
    public static JsonFields Some(string path, string place, JsonValue value, params string[] names) => new(path, place, value, allowsOthers: true, names);

    /// <summary>Takes all members of an object, whatever their names, one by one.</summary>
    /// <exception cref="ModelFormatException">It is no object, or has a name twice.</exception>
    public static void ForEach(string path, string place, JsonValue value, Action<string, JsonValue> take)
    {
        JsonFields fields = new(path, place, value, allowsOthers: true, []);
        HashSet<string> names = new(StringComparer.Ordinal);
        value.ForEachMember(place, (name, member) =>
        {
            if (!names.Add(name))
            {
                throw fields.Twice(name);
            }

            take(name, member);
        });
    }

    /// <summary>A value that is a text.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="place">The object that it is a member of, for messages.</param>
    /// <param name="name">Its name there.</param>
    /// <param name="value">The value.</param>
    /// <exception cref="ModelFormatException">It is none.</exception>
    public static string Text(string path, string place, string name, JsonValue value)
    {
        if (value.Kind != JsonValueKind.String)
        {
            Expect(path, value, JsonValueKind.String, $"\"{Printable.Short(name)}\" of {place}");
        }

        return value.Text(place);
    }

    /// <summary>A place as the beginning of a sentence.</summary>
    public static string Sentence(string where) => char.ToUpperInvariant(where[0]) + where.Substring(1);

    /// <summary>Whether there is a member other than null.</summary>
    public bool Has(string name) => members.TryGetValue(name, out JsonValue member) && member.Kind != JsonValueKind.Null;

    /// <summary>A member that is an object.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public JsonFields Object(string name, params string[] known) => new(path, $"\"{name}\" of {Inner}", Member(name), known);

    /// <summary>A member that is a text.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public string Text(string name) => Text(path, Inner, name, Member(name));

    /// <summary>A member that is an array of texts.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public IReadOnlyList<string> Texts(string name)
    {
        string inner = Inner;
        return Elements(name, element => Text(path, inner, name, element));
    }

    /// <summary>A member that is an array, each element read as it comes.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public IReadOnlyList<T> Elements<T>(string name, Func<JsonValue, T> read)
    {
        JsonValue member = Member(name);
        Expect(path, member, JsonValueKind.Array, $"\"{name}\" of {Inner}");
        List<T> elements = [];
        member.ForEachElement(element => elements.Add(read(element)));
        return elements;
    }

    /// <summary>A member that is an array of whole numbers from 0 to that of an array's length.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public int[] Sizes(string name) => [.. Elements(name, element => Size(element, name))];

    /// <summary>A member that is a whole number from 0 to that of an array's length.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public int Size(string name) => Size(Member(name), name);

    /// <summary>A member that is a number.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public double Number(string name) => Number(Member(name), $"\"{name}\" of {Inner}");

    /// <summary>A member that is an array of numbers.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public double[] Numbers(string name) => Numbers(Member(name), () => $"\"{name}\" of {Inner}");

    /// <summary>A member that is an array of arrays of numbers.</summary>
    /// <exception cref="ModelFormatException">There is none.</exception>
    public IReadOnlyList<double[]> Rows(string name)
    {
        int index = -1;
        string Place() => $"row {index} (from 0) of \"{name}\" of {Inner}";
        return Elements(name, row =>
        {
            index++;
            return Numbers(row, Place);
        });
    }

    private string Inner => char.ToLowerInvariant(place[0]) + place.Substring(1);

    private void Add(string name, JsonValue member)
    {
        if (members.ContainsKey(name))
        {
            throw Twice(name);
        }

        members.Add(name, member);
    }

    private JsonValue Member(string name) => members.TryGetValue(name, out JsonValue member) ? member : throw Error($"{place} has no \"{name}\".");

    private double[] Numbers(JsonValue value, Func<string> where)
    {
        if (value.Kind != JsonValueKind.Array)
        {
            Expect(path, value, JsonValueKind.Array, where());
        }

        if (value.Numbers() is { } numbers)
        {
            return numbers;
        }

        value.ForEachElement(element => Number(element, where()));
        return [];
    }

    private double Number(JsonValue value, string where) =>
        value.Number() ?? throw Error($"{Sentence(where)} has {value.Kind} {value.Quote()}: expected a number.");

    private int Size(JsonValue value, string name) =>
        value.Size() ?? throw Error($"\"{name}\" of {Inner} has {value.Quote()}: expected a whole number from 0 to {int.MaxValue}.");

    private static void Expect(string path, JsonValue value, JsonValueKind kind, string where)
    {
        if (value.Kind != kind)
        {
            throw new ModelFormatException(path, $"{Sentence(where)} is {value.Kind} {value.Quote()}: expected {kind}.");
        }
    }

    private ModelFormatException Twice(string name) => Error($"{place} has the member \"{Printable.Short(name)}\" twice: expected different names.");

    private ModelFormatException Error(string problem) => new(path, problem);
}
