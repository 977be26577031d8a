using Google.Protobuf;
using Onnx;

namespace NetGen.Models;

/// <summary>Reads the protocol buffer of an ONNX file.</summary>
internal static class OnnxFile
{
    /// <summary>The model as the file states it; nothing in it is checked but that it has a graph.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="bytes">Its bytes.</param>
    /// <exception cref="ModelFormatException">The file is empty, truncated or no protocol buffer.</exception>
    public static ModelProto Parse(string path, byte[] bytes)
    {
        WireFormat.Check(path, bytes);
        try
        {
            // Fields that are not known cost far more memory than bytes.
            ModelProto model = ModelProto.Parser.WithDiscardUnknownFields(true).ParseFrom(bytes);
            return model.Graph != null
                ? model
                : throw new ModelFormatException(path, $"Expected an ONNX model with a graph, but its {bytes.Length} bytes hold no graph. Export the model again.");
        }
        catch (InvalidProtocolBufferException exception)
        {
            throw new ModelFormatException(path, $"Expected an ONNX model, but its protocol buffer is corrupt: {exception.Message} Export or copy the model again.", exception);
        }
    }
}
