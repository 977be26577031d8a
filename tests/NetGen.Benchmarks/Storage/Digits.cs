namespace NetGen.Benchmarks.Storage;

/// <summary>784-128-10, trained on handwritten digits.</summary>
internal static partial class Digits
{
    private const string Model = "digits_784-128-10_relu_softmax.gemm.onnx";

    [Network(Model)]
    internal static partial class Float32;

    [Network(Model, Storage = NetGen.Storage.Float16)]
    internal static partial class Float16;

    [Network(Model, Storage = NetGen.Storage.BFloat16)]
    internal static partial class BFloat16;

    [Network(Model, Storage = NetGen.Storage.Int8)]
    internal static partial class Int8;
}
