namespace NetGen.CompiledModels.Tests.Networks;

[Network("iris_4-8-3_sigmoid.gemm.onnx")]
internal static partial class IrisGemm;

[Network("iris_4-8-3_sigmoid.matmul.onnx")]
internal static partial class IrisMatMul;

[Network("iris_4-8-3_sigmoid.hand.onnx")]
internal static partial class IrisHand;

[Network("iris_4-8-3_sigmoid.safetensors")]
internal static partial class IrisSafetensors;

[Network("iris_4-8-3_sigmoid.reversed.safetensors")]
internal static partial class IrisReversed;

[Network("iris_4-8-3_sigmoid.npz")]
internal static partial class IrisNpz;

[Network("iris_4-8-3_sigmoid.json")]
internal static partial class IrisJson;

[Network("iris_4-8-3_sigmoid.f16.safetensors")]
internal static partial class IrisHalf;

[Network("iris_4-8-3_sigmoid.bf16.safetensors")]
internal static partial class IrisBrain;

[Network("iris_4-8-3_sigmoid.float16.onnx")]
internal static partial class IrisHalfOnnx;

[Network("iris_4-8-3_sigmoid.f64.safetensors", Precision = Precision.Double)]
internal static partial class IrisDouble;

[Network("iris_4-8-3_sigmoid.fortran_f64.npz", Precision = Precision.Double)]
internal static partial class IrisFortran;

[Network(4, 8, 3, Weights = "iris_4-8-3_sigmoid.safetensors")]
internal sealed partial class TrainableIris;
