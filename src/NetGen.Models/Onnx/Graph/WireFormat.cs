using System.Text;
using Google.Protobuf.Reflection;
using Onnx;

namespace NetGen.Models;

/// <summary>Finds where a protocol buffer is damaged. Its parser does not tell, and takes some damage for fields that it does not know.</summary>
internal sealed class WireFormat
{
    /// <summary>As deep as the parser goes.</summary>
    private const int MaxDepth = 100;

    /// <summary>Messages of every model, and bytes for each further one: an empty message takes two bytes, and hundreds of them in memory.</summary>
    private const int FreeMessages = 50_000;
    private const int MinLength = 20;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly string path;
    private readonly byte[] bytes;
    private int position;
    private int messages;

    private WireFormat(string path, byte[] bytes)
    {
        this.path = path;
        this.bytes = bytes;
    }

    private enum WireType
    {
        Varint = 0,
        Fixed64 = 1,
        Length = 2,
        Fixed32 = 5,
    }

    /// <summary>Refuses bytes that are no model's.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="ModelFormatException">A field goes beyond the end of its message, or is not of its type.</exception>
    public static void Check(string path, byte[] bytes) => new WireFormat(path, bytes).CheckMessage(ModelProto.Descriptor, bytes.Length, depth: 1);

    private void CheckMessage(MessageDescriptor message, int end, int depth)
    {
        ulong seen = 0;
        while (position < end)
        {
            int start = position;
            if (Varint(end) is not ({ } tag and > 7 and <= uint.MaxValue))
            {
                throw Error(start, message.Name);
            }

            // Fields of newer schemas have numbers that this one does not know.
            FieldDescriptor? field = message.FindFieldByNumber((int)(tag >> 3));
            WireType type = (WireType)(tag & 7);
            if ((field != null && !IsTypeOf(field, type))
                || LengthOf(type, end) is not { } length
                || length > end - position
                || (field != null && type == WireType.Length && !IsValue(field, (int)length))
                || depth > MaxDepth)
            {
                throw Error(start, field == null ? message.Name : $"{message.Name}.{field.Name}");
            }

            if (field?.FieldType == FieldType.Message)
            {
                CountMessage();

                // The parser would merge them, and copy for each all that came before.
                ulong bit = field.IsRepeated ? 0 : 1UL << field.FieldNumber;
                if ((seen & bit) != 0)
                {
                    throw Error(start, $"{message.Name}.{field.Name}, which occurs twice");
                }

                seen |= bit;
                CheckMessage(field.MessageType, position + (int)length, depth + 1);
            }
            else
            {
                position += (int)length;
            }
        }
    }

    private void CountMessage()
    {
        messages++;
        if (messages > FreeMessages + (bytes.Length / MinLength))
        {
            throw new ModelFormatException(path, $"The ONNX model has more than {messages - 1} nodes, tensors and attributes in {bytes.Length} bytes: expected a chain of layers and their weights.");
        }
    }

    /// <summary>How many bytes of a value are still to come; null if it breaks off.</summary>
    private long? LengthOf(WireType type, int end) => type switch
    {
        WireType.Varint => Varint(end) == null ? null : 0,
        WireType.Fixed64 => sizeof(long),
        WireType.Fixed32 => sizeof(int),
        WireType.Length => Varint(end) is { } length and >= 0 ? length : null,
        _ => null,
    };

    /// <summary>An integer of seven bits a byte, the lowest first; all but its last byte have their highest bit set. Null if it breaks off.</summary>
    private long? Varint(int end)
    {
        long value = 0;
        for (int shift = 0; position < end && shift < 64; shift += 7)
        {
            byte next = bytes[position];
            position++;
            value |= (next & 0x7FL) << shift;
            if (next < 0x80)
            {
                return value;
            }
        }

        return null;
    }

    /// <summary>Whether a field's values are written so. Numbers of a repeated field may stand one by one or all in a row.</summary>
    private static bool IsTypeOf(FieldDescriptor field, WireType type) => field.FieldType switch
    {
        FieldType.Message or FieldType.String or FieldType.Bytes => type == WireType.Length,
        FieldType.Float => type == WireType.Fixed32 || (type == WireType.Length && field.IsRepeated),
        FieldType.Double => type == WireType.Fixed64 || (type == WireType.Length && field.IsRepeated),
        _ => type == WireType.Varint || (type == WireType.Length && field.IsRepeated),
    };

    /// <summary>Whether the next bytes can be a field's text, or numbers in a row.</summary>
    private bool IsValue(FieldDescriptor field, int length) => field.FieldType switch
    {
        FieldType.Message or FieldType.Bytes => true,
        FieldType.String => IsText(length),
        FieldType.Float => length % sizeof(float) == 0,
        FieldType.Double => length % sizeof(double) == 0,
        _ => length == 0 || bytes[position + length - 1] < 0x80,
    };

    private bool IsText(int length)
    {
        try
        {
            _ = Utf8.GetCharCount(bytes, position, length);
            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private ModelFormatException Error(int offset, string place) =>
        new(path, $"Expected an ONNX model, but its protocol buffer breaks off or is corrupt at offset {offset} of {bytes.Length}, in {place}. Export or copy the model again.");
}
