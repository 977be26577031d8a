using System.Buffers.Binary;
using System.Text;
using System.Text.RegularExpressions;
using NetGen.Text;

namespace NetGen.Models;

/// <summary>The header of an array file: magic bytes, version, length, and a Python dictionary of element type, order and shape.</summary>
/// <param name="Length">Bytes before the numbers.</param>
/// <param name="Type">The type of the numbers.</param>
/// <param name="IsBigEndian">Whether the first byte of a number is its highest.</param>
/// <param name="IsFortranOrder">Whether the first dimension is the fastest, instead of the last.</param>
/// <param name="Shape">Sizes of the dimensions.</param>
internal sealed record NpyHeader(int Length, NumberType Type, bool IsBigEndian, bool IsFortranOrder, int[] Shape)
{
    /// <summary>What every file starts with.</summary>
    public static readonly byte[] Magic = [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y'];

    /// <summary>Far more than any array needs; NumPy itself reads 10,000 at most.</summary>
    private const int MaxLength = ushort.MaxValue;

    /// <summary>Characters of a damaged header in a message.</summary>
    private const int LongestQuote = 100;

    private static readonly Regex Dictionary = new(
        """^\{\s*((?<key>'descr':\s*'(?<type>[^']*)'|'fortran_order':\s*(?<order>True|False)|'shape':\s*\((?<shape>[0-9,\s]*)\)),?\s*){3}\}\s*$""",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Reads a header.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="name">The array, for messages.</param>
    /// <param name="bytes">The array's file.</param>
    /// <exception cref="ModelFormatException">It is no header, or of numbers that no network has.</exception>
    public static NpyHeader Read(string path, string name, ReadOnlySpan<byte> bytes)
    {
        int start = Magic.Length + sizeof(ushort);
        if (bytes.Length < start + sizeof(uint) || !bytes.StartsWith(Magic))
        {
            throw new ModelFormatException(
                path,
                $"{name} does not start as a NumPy array does, with the byte 93 (hexadecimal) and NUMPY. It is cut off, or of another format.");
        }

        // Version 1 has two bytes for the length of the dictionary, later ones four.
        bool isFirstVersion = bytes[Magic.Length] == 1;
        long length = isFirstVersion ? BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(start)) : BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(start));
        start += isFirstVersion ? sizeof(ushort) : sizeof(uint);
        if (length > bytes.Length - start)
        {
            throw new ModelFormatException(
                path,
                $"{name} should have a header of {length} bytes at offset {start}, but only {bytes.Length - start} bytes follow. It is cut off.");
        }

        if (length > MaxLength)
        {
            throw new ModelFormatException(path, $"{name} has a header of {length} bytes: expected at most {MaxLength}. It is damaged.");
        }

        string text = Encoding.UTF8.GetString(bytes.Slice(start, (int)length).ToArray()).Trim();
        Match match = Dictionary.Match(text);
        if (!match.Success || !match.Groups["type"].Success || !match.Groups["order"].Success || !match.Groups["shape"].Success)
        {
            string quote = text.Length > LongestQuote ? text.Substring(0, LongestQuote) + "…" : text;
            throw new ModelFormatException(path, $"{name} has the header {quote}: expected a dictionary of descr, fortran_order and shape. It is damaged.");
        }

        string element = match.Groups["type"].Value;
        NumberType type = TypeOf(element)
            ?? throw new ModelFormatException(
                path,
                $"{name} has numbers of type {Printable.Short(element)}: expected floats, <f2, <f4, <f8, >f2, >f4 or >f8. Convert it by numpy.asarray(x, "
                + "dtype='<f4').");
        return new(start + (int)length, type, element[0] == '>', match.Groups["order"].Value == "True", ReadShape(path, name, match.Groups["shape"].Value));
    }

    private static NumberType? TypeOf(string element) => element switch
    {
        "<f2" or ">f2" => NumberType.Float16,
        "<f4" or ">f4" => NumberType.Float32,
        "<f8" or ">f8" => NumberType.Float64,
        _ => null,
    };

    private static int[] ReadShape(string path, string name, string text) =>
        [.. text.Split(',').Select(size => size.Trim()).Where(size => size.Length > 0).Select(size =>
            int.TryParse(size, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int value)
                ? value
                : throw new ModelFormatException(path, $"{name} has the shape ({Printable.Short(text)}): expected sizes of at most {int.MaxValue}."))];
}
