namespace NetGen.CompiledModels.Tests.Networks;

// The build runs the model file's sample rows through these, too.
[Network("digits_784-128-10_relu_softmax.gemm.onnx", Storage = Storage.Float16)]
internal static partial class DigitsFloat16;

[Network("digits_784-128-10_relu_softmax.gemm.onnx", Storage = Storage.BFloat16)]
internal static partial class DigitsBFloat16;

[Network("digits_784-128-10_relu_softmax.gemm.onnx", Storage = Storage.Int8)]
internal static partial class DigitsInt8;

// Weights that the file rounded to 16 bits itself.
[Network("iris_4-8-3_sigmoid.f16.safetensors", Storage = Storage.Float16)]
internal static partial class IrisFloat16;

[Network("iris_4-8-3_sigmoid.bf16.safetensors", Storage = Storage.BFloat16)]
internal static partial class IrisBFloat16;
