using System.Buffers.Binary;
using NetGen.Saving;
using NetGen.Text;

namespace NetGen.Models;

/// <summary>The header of a safetensors file, checked against the file's length.</summary>
/// <param name="Length">Its bytes, padding included.</param>
/// <param name="Tensors">The tensors in the order of their bytes.</param>
/// <param name="Metadata">What NetGen wrote of the network, by name; empty in files of others.</param>
internal sealed record SafetensorsFile(int Length, IReadOnlyList<SafetensorsTensor> Tensors, IReadOnlyDictionary<string, string> Metadata)
{
    private const string Place = "The header";

    /// <summary>Reads a header.</summary>
    /// <exception cref="ModelFormatException">It is not one, or does not fit the file.</exception>
    public static SafetensorsFile Read(string path, byte[] file)
    {
        int length = ReadLength(path, file);
        ReadOnlyMemory<byte> text = file.AsMemory(SafetensorsFormat.LengthSize, length);
        JsonValue header = JsonValue.Parse(path, $"header (offset {SafetensorsFormat.LengthSize})", text);

        Dictionary<string, string> metadata = new(StringComparer.Ordinal);
        List<SafetensorsTensor> tensors = [];
        JsonFields.ForEach(path, Place, header, (name, member) =>
        {
            if (name == SafetensorsFormat.Metadata)
            {
                ReadMetadata(path, member, metadata);
            }
            else
            {
                tensors.Add(ReadTensor(path, name, member));
            }
        });

        SafetensorsTensor[] ordered = [.. tensors.OrderBy(tensor => tensor.Begin).ThenBy(tensor => tensor.End)];
        CheckPlaces(path, ordered, file.Length - SafetensorsFormat.LengthSize - length);
        return new(length, ordered, metadata);
    }

    /// <summary>Keeps what NetGen wrote; the rest is only checked, since it may be much.</summary>
    private static void ReadMetadata(string path, JsonValue value, Dictionary<string, string> metadata)
    {
        const string Object = $"\"{SafetensorsFormat.Metadata}\" of the header";
        JsonFields.ForEach(path, Object, value, (name, member) =>
        {
            string text = JsonFields.Text(path, Object, name, member);
            if (name is SafetensorsFormat.VersionName or SafetensorsFormat.ActivationsName or SafetensorsFormat.ChecksumName)
            {
                metadata.Add(name, text);
            }
        });
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

    private static SafetensorsTensor ReadTensor(string path, string name, JsonValue value)
    {
        JsonFields fields = new(path, $"\"{Printable.Short(name)}\" of the header", value, "dtype", "shape", "data_offsets");
        string typeName = fields.Text("dtype");
        NumberType type = SafetensorsTypes.TypeOf(typeName)
            ?? throw new ModelFormatException(
                path,
                $"Tensor \"{Printable.Short(name)}\" has the dtype \"{Printable.Short(typeName)}\": expected F64, F32, F16 or BF16. Remove the tensor if it is no weight, "
                + "or save it with one of these.");
        int[] shape = fields.Sizes("shape");
        int[] offsets = fields.Sizes("data_offsets");
        if (offsets.Length != 2 || offsets[0] > offsets[1])
        {
            throw new ModelFormatException(
                path,
                $"Tensor \"{Printable.Short(name)}\" has the data_offsets {NamedTensor.ShapeOf(offsets)}: "
                + "expected a start and an end after it.");
        }

        NamedTensor.RequireElements(path, name, shape);
        int size = NumberBytes.SizeOf(type);
        return NamedTensor.BytesOf(shape, size) == offsets[1] - offsets[0]
            ? new(name, typeName, Array.ConvertAll(shape, count => (long)count), offsets[0], offsets[1])
            : throw new ModelFormatException(
                path,
                $"Tensor \"{Printable.Short(name)}\" has {offsets[1] - offsets[0]} bytes by its data_offsets: "
                + $"expected {Printable.List(shape, count => $"{count}", " × ")} elements of {size} bytes. The file is damaged.");
    }

    /// <summary>The tensors' bytes lie side by side and fill the file.</summary>
    private static void CheckPlaces(string path, SafetensorsTensor[] tensors, int dataLength)
    {
        long end = 0;
        foreach (SafetensorsTensor tensor in tensors)
        {
            if (tensor.Begin != end)
            {
                string problem = tensor.Begin < end ? "overlaps the tensor before it" : "leaves a gap after the tensor before it";
                throw new ModelFormatException(
                    path,
                    $"Tensor \"{Printable.Short(tensor.Name)}\" starts at {tensor.Begin} of the data: expected {end}, so it {problem}. The file is damaged.");
            }

            end = tensor.End;
        }

        if (end != dataLength)
        {
            throw new ModelFormatException(
                path,
                $"The tensors take {end} bytes after the header, the file has {dataLength}. It is {(end > dataLength ? "cut off" : "damaged")}.");
        }
    }
}
