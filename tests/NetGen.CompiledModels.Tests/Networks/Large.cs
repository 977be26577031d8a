namespace NetGen.CompiledModels.Tests.Networks;

[Network("digits_784-128-10_relu_softmax.gemm.onnx")]
internal static partial class DigitsGemm;

[Network("digits_784-128-10_relu_softmax.matmul.onnx")]
internal static partial class DigitsMatMul;

[Network("digits_784-128-10_relu_softmax.safetensors", Hidden = Activation.Relu, Output = Activation.Softmax)]
internal static partial class DigitsSafetensors;

[Network("digits_784-128-10_relu_softmax.npz", Hidden = Activation.Relu, Output = Activation.Softmax)]
internal static partial class DigitsNpz;

[Network("policy_17-64-64-6_tanh.gemm.onnx")]
internal static partial class PolicyGemm;

[Network("policy_17-64-64-6_tanh.matmul.onnx")]
internal static partial class PolicyMatMul;

[Network("policy_17-64-64-6_tanh.safetensors", Hidden = Activation.Tanh, Output = Activation.Tanh)]
internal static partial class PolicySafetensors;

[Network("policy_17-64-64-6_tanh.npz", Hidden = Activation.Tanh, Output = Activation.Tanh)]
internal static partial class PolicyNpz;

[Network("batchnorm_6-10-4_relu.onnx")]
internal static partial class BatchNormalized;

// More parameters than become literals: these lie in a resource.
[Network("autoencoder_640-128x4-8-128x4-640_relu.npz", Hidden = Activation.Relu, Output = Activation.Identity)]
internal static partial class AutoencoderNpz;

[Network("autoencoder_640-128x4-8-128x4-640_relu.npz", Hidden = Activation.Relu, Output = Activation.Identity)]
internal sealed partial class TrainableAutoencoder;
