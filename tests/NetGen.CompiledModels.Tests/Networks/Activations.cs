namespace NetGen.CompiledModels.Tests.Networks;

[Network("tiny_elu.onnx")]
internal static partial class TinyElu;

[Network("tiny_gelu_erf.onnx")]
internal static partial class TinyGelu;

[Network("tiny_gelu_tanh.onnx")]
internal static partial class TinyGeluTanh;

[Network("tiny_identity_dropout.onnx")]
internal static partial class TinyIdentity;

[Network("tiny_leaky_relu.onnx")]
internal static partial class TinyLeakyRelu;

[Network("tiny_relu.onnx")]
internal static partial class TinyRelu;

[Network("tiny_sigmoid.onnx")]
internal static partial class TinySigmoid;

[Network("tiny_silu.onnx")]
internal static partial class TinySilu;

[Network("tiny_softplus.onnx")]
internal static partial class TinySoftplus;

[Network("tiny_tanh.onnx")]
internal static partial class TinyTanh;

[Network("half_scale.onnx")]
internal static partial class HalfScale;
