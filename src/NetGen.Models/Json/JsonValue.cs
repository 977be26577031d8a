using System.Text.Json;

namespace NetGen.Models;

/// <summary>A value in a JSON text, read where it stands: a tree of the values would take many times the memory of the text.</summary>
internal readonly struct JsonValue
{
    private const int LongestQuote = 40;

    private readonly string path;
    private readonly ReadOnlyMemory<byte> text;

    private JsonValue(string path, ReadOnlyMemory<byte> text, JsonTokenType kind)
    {
        this.path = path;
        this.text = text;
        Kind = kind switch
        {
            JsonTokenType.StartObject => JsonValueKind.Object,
            JsonTokenType.StartArray => JsonValueKind.Array,
            JsonTokenType.String => JsonValueKind.String,
            JsonTokenType.Number => JsonValueKind.Number,
            JsonTokenType.True => JsonValueKind.True,
            JsonTokenType.False => JsonValueKind.False,
            _ => JsonValueKind.Null,
        };
    }

    /// <summary>What it is.</summary>
    public JsonValueKind Kind { get; }

    /// <summary>A text, which is read to its end once, so that all that is in it is JSON.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="what">What the text is, for messages.</param>
    /// <param name="text">The text.</param>
    /// <exception cref="ModelFormatException">It is not JSON.</exception>
    public static JsonValue Parse(string path, string what, ReadOnlyMemory<byte> text)
    {
        Utf8JsonReader reader = new(text.Span);
        try
        {
            reader.Read();
            JsonTokenType kind = reader.TokenType;
            while (reader.Read())
            {
            }

            return new(path, text, kind);
        }
        catch (JsonException exception)
        {
            throw new ModelFormatException(path, $"The {what} is not JSON: it is wrong or ends in line {exception.LineNumber.GetValueOrDefault() + 1}, byte {exception.BytePositionInLine.GetValueOrDefault() + 1}. The file is cut off or damaged.", exception);
        }
    }

    /// <summary>Takes the members of an object one by one.</summary>
    /// <param name="place">What the object is, for messages.</param>
    /// <param name="take">Is given each name and its value.</param>
    /// <exception cref="ModelFormatException">A name is no Unicode text.</exception>
    public void ForEachMember(string place, Action<string, JsonValue> take)
    {
        Utf8JsonReader reader = new(text.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string name = TextOf(ref reader, place);
            reader.Read();
            take(name, Next(ref reader));
        }
    }

    /// <summary>Takes the elements of an array one by one.</summary>
    public void ForEachElement(Action<JsonValue> take)
    {
        Utf8JsonReader reader = new(text.Span);
        reader.Read();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            take(Next(ref reader));
        }
    }

    /// <summary>The numbers of an array; null if it has an element that is none.</summary>
    public double[]? Numbers()
    {
        // Counted first: a list that grows would take three times the memory.
        int count = CountOfNumbers();
        double[] numbers = count == 0 ? [] : new double[count];
        Utf8JsonReader reader = new(text.Span);
        reader.Read();
        for (int i = 0; i < numbers.Length; i++)
        {
            reader.Read();
            if (reader.TokenType != JsonTokenType.Number || !reader.TryGetDouble(out numbers[i]))
            {
                return null;
            }
        }

        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray ? numbers : null;
    }

    /// <summary>A number; null if the value is none.</summary>
    public double? Number()
    {
        Utf8JsonReader reader = new(text.Span);
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out double number) ? number : null;
    }

    /// <summary>A whole number from 0 to that of an array's length; null if the value is none.</summary>
    public int? Size()
    {
        Utf8JsonReader reader = new(text.Span);
        reader.Read();
        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int number) && number >= 0 ? number : null;
    }

    /// <summary>A value that is a text.</summary>
    /// <param name="place">What it is part of, for messages.</param>
    /// <exception cref="ModelFormatException">It is no Unicode text.</exception>
    public string Text(string place)
    {
        Utf8JsonReader reader = new(text.Span);
        reader.Read();
        return TextOf(ref reader, place);
    }

    /// <summary>The value as the file has it, for a message; of a long one the beginning.</summary>
    public string Quote()
    {
        byte[] quoted = text.Slice(0, Math.Min(text.Length, LongestQuote)).ToArray();
        return System.Text.Encoding.UTF8.GetString(quoted) + (text.Length <= LongestQuote ? "" : "…");
    }

    private int CountOfNumbers()
    {
        Utf8JsonReader reader = new(text.Span);
        reader.Read();
        int count = 0;
        while (reader.Read() && reader.TokenType == JsonTokenType.Number)
        {
            count++;
        }

        return count;
    }

    /// <summary>The value that the reader stands at, and after which it stands then.</summary>
    private JsonValue Next(ref Utf8JsonReader reader)
    {
        int start = (int)reader.TokenStartIndex;
        JsonTokenType kind = reader.TokenType;
        reader.Skip();
        return new(path, text.Slice(start, (int)reader.BytesConsumed - start), kind);
    }

    /// <summary>A name or a text; JSON can hold bytes and escapes that are no Unicode text.</summary>
    private string TextOf(ref Utf8JsonReader reader, string place)
    {
        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException exception)
        {
            throw new ModelFormatException(path, $"{JsonFields.Sentence(place)} has a text that is not Unicode. The file is damaged.", exception);
        }
    }
}
