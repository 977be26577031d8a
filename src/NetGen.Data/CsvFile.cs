using System.Collections.Immutable;
using System.Globalization;
using System.Numerics;
using CsvHelper;

namespace NetGen.Data;

/// <summary>Reads tables of numbers with a column of labels: comma-separated, quoted as RFC 4180 says, UTF-8, names in the first line.</summary>
/// <remarks>
/// Numbers are read as they are written in C#, whatever the culture. NaN, infinities and numbers too large for the type are refused: no network
/// learns from them. Nothing is returned unless the whole file is right.
/// </remarks>
public static class CsvFile
{
    private static readonly CsvReaderOptions Options = new()
    {
        Separator = ',',
        MalformedData = CsvMalformedDataHandling.Throw,
        TrackLineNumbers = true,
    };

    /// <summary>Reads a file whose labels are class numbers.</summary>
    /// <param name="path">The file.</param>
    /// <param name="labelColumn">The name of the column of labels; all others hold the numbers of the rows.</param>
    /// <param name="classes">Number of classes: a label is 0 to <c>classes − 1</c>.</param>
    /// <typeparam name="T">float or double.</typeparam>
    /// <exception cref="DataFormatException">The file is not such a table; the message names line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static LabelledData<T> Read<T>(string path, string labelColumn, int classes)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        return Read<T>(path, labelColumn, [.. Enumerable.Range(0, classes).Select(label => label.ToString(CultureInfo.InvariantCulture))]);
    }

    /// <summary>Reads a file whose labels are names.</summary>
    /// <param name="path">The file.</param>
    /// <param name="labelColumn">The name of the column of labels; all others hold the numbers of the rows.</param>
    /// <param name="classNames">The names that labels may have; the first is class 0.</param>
    /// <typeparam name="T">float or double.</typeparam>
    /// <exception cref="DataFormatException">The file is not such a table; the message names line and column.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static LabelledData<T> Read<T>(string path, string labelColumn, IReadOnlyList<string> classNames)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(classNames);
        ImmutableArray<string> names = [.. classNames];
        using CsvReader reader = CsvReader.FromFile(path, Options);
        try
        {
            ImmutableArray<string> header = ReadHeader(reader, path);
            int labelIndex = FindLabels(header, labelColumn, path);

            List<T> rows = [];
            List<int> labels = [];
            while (reader.Read())
            {
                if (reader.FieldCount != header.Length)
                {
                    throw new DataFormatException(path, $"expected {header.Length} fields, as in the first line, got {reader.FieldCount}.", reader.LineNumber);
                }

                for (int field = 0; field < header.Length; field++)
                {
                    string text = reader.GetString(field);
                    if (field == labelIndex)
                    {
                        labels.Add(ParseLabel(text, names, path, reader.LineNumber, labelColumn));
                    }
                    else
                    {
                        rows.Add(ParseNumber<T>(text, path, reader.LineNumber, header[field]));
                    }
                }
            }

            return labels.Count > 0
                ? new([.. rows], [.. labels], header.RemoveAt(labelIndex), names)
                : throw new DataFormatException(path, "expected rows of data after the first line, got none.");
        }
        catch (CsvFormatException exception)
        {
            throw new DataFormatException(path, exception.Message, exception.LineNumber, innerException: exception);
        }
    }

    private static ImmutableArray<string> ReadHeader(CsvReader reader, string path)
    {
        ImmutableArray<string> header = [.. reader.Headers];
        if (header.IsEmpty)
        {
            throw new DataFormatException(path, "expected the names of the columns in the first line, the file is empty.");
        }

        string? twice = header.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1)?.Key;
        return twice == null ? header : throw new DataFormatException(path, "expected different names for the columns, got this one twice.", 1, twice);
    }

    private static int FindLabels(ImmutableArray<string> header, string labelColumn, string path)
    {
        int index = header.IndexOf(labelColumn);
        if (index < 0)
        {
            throw new DataFormatException(path, $"expected a column of this name, got {string.Join(", ", header)}.", 1, labelColumn);
        }

        return header.Length > 1 ? index : throw new DataFormatException(path, "expected columns of numbers beside the labels, got none.", 1);
    }

    private static int ParseLabel(string text, ImmutableArray<string> names, string path, long line, string column)
    {
        int label = names.IndexOf(text);
        return label >= 0 ? label : throw new DataFormatException(path, $"expected one of the labels {Listed(names)}, got \"{text}\".", line, column);
    }

    private static T ParseNumber<T>(string text, string path, long line, string column)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        T.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out T value) && T.IsFinite(value)
            ? value
            : throw new DataFormatException(path, $"expected a finite number such as -1.5e3, got \"{text}\".", line, column);

    /// <summary>A few names in full, many by the first and the last.</summary>
    private static string Listed(ImmutableArray<string> names) =>
        names.Length <= 12 ? string.Join(", ", names) : $"{names[0]}, {names[1]}, … {names[^1]}";
}
