using System.Buffers.Binary;
using NetGen.Saving;

namespace NetGen.Models;

/// <summary>Writes safetensors that PyTorch loads as a state dict, and NetGen with activations and a checksum.</summary>
internal static class SafetensorsWriter
{
    /// <summary>The bytes of a file. Tensors stand in the order of the layers; names that would not say that order are replaced by numbers.</summary>
    public static byte[] Write(string path, TrainedNetwork network)
    {
        IReadOnlyList<string> names = TensorNames.ForWriting(network.Layers);
        NamedTensor[] tensors = [.. network.Layers.SelectMany((layer, index) => Tensors(layer, names[index], network.NumberType))];
        byte[] header = Header(network, tensors);
        byte[] file = new byte[checked(SafetensorsFormat.LengthSize + header.Length + tensors.Sum(tensor => ByteCount(tensor)))];
        BinaryPrimitives.WriteInt64LittleEndian(file, header.Length);
        header.CopyTo(file, SafetensorsFormat.LengthSize);
        int offset = SafetensorsFormat.LengthSize + header.Length;
        foreach (NamedTensor tensor in tensors)
        {
            NumberBytes.Write(tensor.Values, tensor.Type).CopyTo(file, offset);
            offset += ByteCount(tensor);
        }

        SafetensorsChecksum.Replace(file, header.Length, Checksum.Blank, SafetensorsChecksum.Of(file));
        return file;
    }

    private static IEnumerable<NamedTensor> Tensors(TrainedLayer layer, string name, NumberType type) =>
    [
        new(TensorNames.Weight(name), [layer.Outputs, layer.Inputs], type, layer.Weights),
        new(TensorNames.Bias(name), [layer.Outputs], type, layer.Biases),
    ];

    private static int ByteCount(NamedTensor tensor) => checked(tensor.Values.Length * NumberBytes.SizeOf(tensor.Type));

    private static byte[] Header(TrainedNetwork network, NamedTensor[] tensors)
    {
        bool areActivationsKnown = network.Layers.All(layer => layer.Activation != null);
        string? activations = areActivationsKnown ? string.Join(",", network.Layers.Select(layer => layer.Activation.ToString())) : null;
        List<SafetensorsTensor> places = [];
        long end = 0;
        foreach (NamedTensor tensor in tensors)
        {
            long begin = end;
            end += ByteCount(tensor);
            places.Add(new(tensor.Name, SafetensorsTypes.NameOf(tensor.Type), Array.ConvertAll(tensor.Shape, size => (long)size), begin, end));
        }

        return new SafetensorsHeader(activations, Checksum.Blank, places).ToBytes();
    }
}
