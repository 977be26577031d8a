using Google.Protobuf;
using Google.Protobuf.Reflection;
using Onnx;
using Wire = Google.Protobuf.WireFormat;

namespace NetGen.Models.Tests.Mutations;

/// <summary>Damage to the fields of a protocol buffer, with lengths that fit again, so that it is not refused as damaged.</summary>
internal static class WireMutations
{
    /// <summary>Changes a few fields of a model.</summary>
    public static byte[] Apply(Random random, byte[] model, byte[] other)
    {
        for (int count = random.Next(1, 5); count > 0; count--)
        {
            model = Changed(random, model, ModelProto.Descriptor, other);
        }

        return model;
    }

    private static byte[] Changed(Random random, byte[] message, MessageDescriptor descriptor, byte[] other)
    {
        List<Field> fields = Split(message);
        if (fields.Count == 0)
        {
            return random.Next(2) == 0 ? message : new byte[] { (byte)((random.Next(1, 15) << 3) | 2), 0 };
        }

        int index = random.Next(fields.Count);
        Field field = fields[index];
        if (descriptor.FindFieldByNumber(field.Number) is { FieldType: FieldType.Message } inner && random.Next(5) > 0)
        {
            fields[index] = field with { Bytes = Changed(random, field.Bytes, inner.MessageType, other) };
            return Join(fields);
        }

        switch (random.Next(7))
        {
            case 0:
                fields.RemoveAt(index);
                break;
            case 1:
                fields.InsertRange(index, Enumerable.Repeat(field, random.Next(6) == 0 ? random.Next(1, 1 + (100_000 / (field.Bytes.Length + 2))) : 1));
                break;
            case 2:
                fields[index] = field with { Value = BitConverter.ToUInt64([.. ByteMutations.Extreme(random), .. new byte[8]]), Bytes = [.. ByteMutations.Extreme(random)] };
                break;
            case 3:
                fields[index] = field with { Bytes = System.Text.Encoding.ASCII.GetBytes(ByteMutations.Number(random)) };
                break;
            case 4:
                Field second = fields[random.Next(fields.Count)];
                fields[index] = field with { Bytes = second.Bytes, Value = second.Value };
                break;
            case 5:
                fields[index] = field with { Number = random.Next(1, 22) };
                break;
            default:
                fields[index] = field with { Bytes = ByteMutations.Apply(random, field.Bytes, other, [field.Bytes]) };
                break;
        }

        return Join(fields);
    }

    private static List<Field> Split(byte[] message)
    {
        List<Field> fields = [];
        try
        {
            using CodedInputStream input = new(message);
            while (input.ReadTag() is uint tag and > 0)
            {
                Wire.WireType type = Wire.GetTagWireType(tag);
                fields.Add(new(
                    Wire.GetTagFieldNumber(tag),
                    type,
                    type == Wire.WireType.Varint ? input.ReadUInt64() : type == Wire.WireType.Fixed64 ? input.ReadFixed64() : type == Wire.WireType.Fixed32 ? input.ReadFixed32() : 0,
                    type == Wire.WireType.LengthDelimited ? input.ReadBytes().ToByteArray() : []));
            }
        }
        catch (InvalidProtocolBufferException)
        {
            // What an earlier change left: the fields before it are changed on.
        }

        return fields;
    }

    private static byte[] Join(List<Field> fields)
    {
        using MemoryStream stream = new();
        using (CodedOutputStream output = new(stream, leaveOpen: true))
        {
            foreach (Field field in fields)
            {
                output.WriteTag(field.Number, field.Type);
                switch (field.Type)
                {
                    case Wire.WireType.Varint:
                        output.WriteUInt64(field.Value);
                        break;
                    case Wire.WireType.Fixed64:
                        output.WriteFixed64(field.Value);
                        break;
                    case Wire.WireType.Fixed32:
                        output.WriteFixed32((uint)field.Value);
                        break;
                    default:
                        output.WriteBytes(ByteString.CopyFrom(field.Bytes));
                        break;
                }
            }
        }

        return stream.ToArray();
    }

    private sealed record Field(int Number, Wire.WireType Type, ulong Value, byte[] Bytes);
}
