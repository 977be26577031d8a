using System.Buffers.Binary;
using System.Text.Json;

namespace NetGen.Models;

/// <summary>The header of a safetensors file, checked against the file's length.</summary>
/// <param name="Length">Its bytes, padding included.</param>
/// <param name="Tensors">The tensors in the order of their bytes.</param>
/// <param name="Metadata">Texts by name; empty where there are none.</param>
internal sealed record SafetensorsHeader(int Length, IReadOnlyList<SafetensorsTensor> Tensors, IReadOnlyDictionary<string, string> Metadata)
{
    /// <summary>Reads a header.</summary>
    /// <exception cref="ModelFormatException">It is not one, or does not fit the file.</exception>
    public static SafetensorsHeader Read(string path, byte[] file)
    {
        int length = ReadLength(path, file);
        ReadOnlyMemory<byte> text = file.AsMemory(SafetensorsFormat.LengthSize, length);
        using JsonDocument document = JsonFields.Parse(path, $"header (offset {SafetensorsFormat.LengthSize})", text);
        JsonFields fields = new(path, "The header", document.RootElement);

        Dictionary<string, string> metadata = new(StringComparer.Ordinal);
        List<SafetensorsTensor> tensors = [];
        foreach (string name in fields.Names)
        {
            if (name == SafetensorsFormat.Metadata)
            {
                JsonFields texts = fields.Object(name);
                metadata = texts.Names.ToDictionary(key => key, texts.Text, StringComparer.Ordinal);
            }
            else
            {
                tensors.Add(ReadTensor(path, name, fields));
            }
        }

        SafetensorsTensor[] ordered = [.. tensors.OrderBy(tensor => tensor.Start).ThenBy(tensor => tensor.End)];
        CheckPlaces(path, ordered, file.Length - SafetensorsFormat.LengthSize - length);
        return new(length, ordered, metadata);
    }

    private static int ReadLength(string path, byte[] file)
    {
        if (file.Length < SafetensorsFormat.LengthSize)
        {
            throw new ModelFormatException(
                path,
                $"The file has {file.Length} bytes: expected {SafetensorsFormat.LengthSize} with the length of a safetensors header, "
                + "and the header. It is cut off, or of another format.");
        }

        ulong length = BinaryPrimitives.ReadUInt64LittleEndian(file);
        int rest = file.Length - SafetensorsFormat.LengthSize;
        return length <= (ulong)rest
            ? (int)length
            : throw new ModelFormatException(
                path,
                $"The header should have {length.ToString(System.Globalization.CultureInfo.InvariantCulture)} bytes by the number at offset 0, "
                + $"but only {rest} bytes follow. The file is cut off, or of another format.");
    }

    private static SafetensorsTensor ReadTensor(string path, string name, JsonFields header)
    {
        JsonFields fields = header.Object(name, "dtype", "shape", "data_offsets");
        string typeName = fields.Text("dtype");
        NumberType type = SafetensorsFormat.TypeOf(typeName)
            ?? throw new ModelFormatException(
                path,
                $"Tensor \"{name}\" has the dtype \"{typeName}\": expected F64, F32, F16 or BF16. Remove the tensor if it is no weight, "
                + "or save it with one of these.");
        int[] shape = fields.Sizes("shape");
        int[] offsets = fields.Sizes("data_offsets");
        if (offsets.Length != 2 || offsets[0] > offsets[1])
        {
            throw new ModelFormatException(
                path,
                $"Tensor \"{name}\" has the data_offsets [{string.Join(", ", offsets.Select(offset => $"{offset}"))}]: "
                + "expected a start and an end behind it.");
        }

        int size = NumberBytes.SizeOf(type);
        long bytes = shape.Aggregate((long)size, (product, count) => product > int.MaxValue ? product : product * count);
        return bytes == offsets[1] - offsets[0]
            ? new(name, type, shape, offsets[0], offsets[1])
            : throw new ModelFormatException(
                path,
                $"Tensor \"{name}\" has {offsets[1] - offsets[0]} bytes by its data_offsets: "
                + $"expected {string.Join(" × ", shape.Select(count => $"{count}"))} numbers of {size} bytes. The file is damaged.");
    }

    /// <summary>The tensors' bytes lie side by side and fill the file.</summary>
    private static void CheckPlaces(string path, SafetensorsTensor[] tensors, int dataLength)
    {
        int end = 0;
        foreach (SafetensorsTensor tensor in tensors)
        {
            if (tensor.Start != end)
            {
                string problem = tensor.Start < end ? "overlaps the tensor before it" : "leaves a gap behind the tensor before it";
                throw new ModelFormatException(
                    path,
                    $"Tensor \"{tensor.Name}\" starts at {tensor.Start} of the data: expected {end}, so it {problem}. The file is damaged.");
            }

            end = tensor.End;
        }

        if (end != dataLength)
        {
            throw new ModelFormatException(
                path,
                $"The tensors take {end} bytes behind the header, the file has {dataLength}. It is {(end > dataLength ? "cut off" : "damaged")}.");
        }
    }
}
