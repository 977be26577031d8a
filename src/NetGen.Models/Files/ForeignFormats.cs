namespace NetGen.Models;

/// <summary>What to do with files of other formats.</summary>
internal static class ForeignFormats
{
    /// <summary>The way from Keras.</summary>
    public const string Keras =
        "Export the Keras model to ONNX, for example by tf2onnx: python -m tf2onnx.convert --keras MODEL --output model.onnx.";

    /// <summary>The way from PyTorch.</summary>
    public const string PyTorch =
        "Save the PyTorch module's state_dict with safetensors.torch.save_file, or export the module with torch.onnx.export.";

    /// <summary>The way from scikit-learn.</summary>
    public const string ScikitLearn =
        "Export the scikit-learn model to ONNX by skl2onnx, or save its arrays with numpy.savez as NAME.weight [outputs, inputs] and NAME.bias.";

    private const string TensorFlow =
        "Export the TensorFlow model to ONNX, for example by tf2onnx: python -m tf2onnx.convert --output model.onnx, with --tflite or --saved-model.";

    /// <summary>The way from a file with that ending to one that is read.</summary>
    public static string Advice(string ending) => ending.ToUpperInvariant() switch
    {
        ".H5" or ".HDF5" or ".KERAS" => Keras,
        ".TFLITE" or ".PB" => TensorFlow,
        ".PT" or ".PTH" or ".BIN" or ".CKPT" => PyTorch,
        ".PKL" or ".JOBLIB" => ScikitLearn,
        _ => "Rename the file if it is one of these, or convert it.",
    };
}
