namespace NetGen.Models;

/// <summary>What to do with files of other formats.</summary>
internal static class ForeignFormats
{
    /// <summary>The way from a file with that ending to one that is read.</summary>
    public static string Advice(string ending) => ending.ToUpperInvariant() switch
    {
        ".H5" or ".HDF5" or ".KERAS" =>
            "Export the Keras model to ONNX, for example by tf2onnx: python -m tf2onnx.convert --keras MODEL --output model.onnx.",
        ".TFLITE" or ".PB" =>
            "Export the TensorFlow model to ONNX, for example by tf2onnx: python -m tf2onnx.convert --output model.onnx, with --tflite or --saved-model.",
        ".PT" or ".PTH" or ".BIN" or ".CKPT" =>
            "Save the PyTorch module's state_dict with safetensors.torch.save_file, or export the module with torch.onnx.export.",
        ".PKL" or ".JOBLIB" =>
            "Export the scikit-learn model to ONNX by skl2onnx, or save its arrays with numpy.savez as NAME.weight [outputs, inputs] and NAME.bias.",
        _ => "Rename the file if it is one of these, or convert it.",
    };
}
