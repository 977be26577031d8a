using NetGen.CompiledModels.Tests.Networks;

namespace NetGen.CompiledModels.Tests;

/// <summary>Every static network that this project compiles from a model file, by the name of its class.</summary>
internal static class ImportedNetworks
{
    public static IReadOnlyDictionary<string, ImportedNetwork> All { get; } = new Dictionary<string, ImportedNetwork>
    {
        [nameof(TinyElu)] = ImportedNetwork.Of("tiny.io.json elu", TinyElu.Topology, TinyElu.Forward, () => TinyElu.Parameters, TinyElu.WeightIndex, TinyElu.BiasIndex),
        [nameof(TinyGelu)] = ImportedNetwork.Of("tiny.io.json gelu_erf", TinyGelu.Topology, TinyGelu.Forward, () => TinyGelu.Parameters, TinyGelu.WeightIndex, TinyGelu.BiasIndex),
        [nameof(TinyGeluTanh)] = ImportedNetwork.Of("tiny.io.json gelu_tanh", TinyGeluTanh.Topology, TinyGeluTanh.Forward, () => TinyGeluTanh.Parameters, TinyGeluTanh.WeightIndex, TinyGeluTanh.BiasIndex),
        [nameof(TinyIdentity)] = ImportedNetwork.Of("tiny.io.json identity_dropout", TinyIdentity.Topology, TinyIdentity.Forward, () => TinyIdentity.Parameters, TinyIdentity.WeightIndex, TinyIdentity.BiasIndex),
        [nameof(TinyLeakyRelu)] = ImportedNetwork.Of("tiny.io.json leaky_relu", TinyLeakyRelu.Topology, TinyLeakyRelu.Forward, () => TinyLeakyRelu.Parameters, TinyLeakyRelu.WeightIndex, TinyLeakyRelu.BiasIndex),
        [nameof(TinyRelu)] = ImportedNetwork.Of("tiny.io.json relu", TinyRelu.Topology, TinyRelu.Forward, () => TinyRelu.Parameters, TinyRelu.WeightIndex, TinyRelu.BiasIndex),
        [nameof(TinySigmoid)] = ImportedNetwork.Of("tiny.io.json sigmoid", TinySigmoid.Topology, TinySigmoid.Forward, () => TinySigmoid.Parameters, TinySigmoid.WeightIndex, TinySigmoid.BiasIndex),
        [nameof(TinySilu)] = ImportedNetwork.Of("tiny.io.json silu", TinySilu.Topology, TinySilu.Forward, () => TinySilu.Parameters, TinySilu.WeightIndex, TinySilu.BiasIndex),
        [nameof(TinySoftplus)] = ImportedNetwork.Of("tiny.io.json softplus", TinySoftplus.Topology, TinySoftplus.Forward, () => TinySoftplus.Parameters, TinySoftplus.WeightIndex, TinySoftplus.BiasIndex),
        [nameof(TinyTanh)] = ImportedNetwork.Of("tiny.io.json tanh", TinyTanh.Topology, TinyTanh.Forward, () => TinyTanh.Parameters, TinyTanh.WeightIndex, TinyTanh.BiasIndex),
        [nameof(IrisGemm)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisGemm.Topology, IrisGemm.Forward, () => IrisGemm.Parameters, IrisGemm.WeightIndex, IrisGemm.BiasIndex),
        [nameof(IrisMatMul)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisMatMul.Topology, IrisMatMul.Forward, () => IrisMatMul.Parameters, IrisMatMul.WeightIndex, IrisMatMul.BiasIndex),
        [nameof(IrisHand)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisHand.Topology, IrisHand.Forward, () => IrisHand.Parameters, IrisHand.WeightIndex, IrisHand.BiasIndex),
        [nameof(IrisSafetensors)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisSafetensors.Topology, IrisSafetensors.Forward, () => IrisSafetensors.Parameters, IrisSafetensors.WeightIndex, IrisSafetensors.BiasIndex),
        [nameof(IrisReversed)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisReversed.Topology, IrisReversed.Forward, () => IrisReversed.Parameters, IrisReversed.WeightIndex, IrisReversed.BiasIndex),
        [nameof(IrisNpz)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisNpz.Topology, IrisNpz.Forward, () => IrisNpz.Parameters, IrisNpz.WeightIndex, IrisNpz.BiasIndex),
        [nameof(IrisJson)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisJson.Topology, IrisJson.Forward, () => IrisJson.Parameters, IrisJson.WeightIndex, IrisJson.BiasIndex),
        [nameof(IrisDouble)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisDouble.Topology, IrisDouble.Forward, () => IrisDouble.Parameters, IrisDouble.WeightIndex, IrisDouble.BiasIndex),
        [nameof(IrisFortran)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.io.json", IrisFortran.Topology, IrisFortran.Forward, () => IrisFortran.Parameters, IrisFortran.WeightIndex, IrisFortran.BiasIndex),
        [nameof(IrisHalf)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.lowprec.io.json expected_f64_weights_rounded_to_f16", IrisHalf.Topology, IrisHalf.Forward, () => IrisHalf.Parameters, IrisHalf.WeightIndex, IrisHalf.BiasIndex),
        [nameof(IrisBrain)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.lowprec.io.json expected_f64_weights_rounded_to_bf16", IrisBrain.Topology, IrisBrain.Forward, () => IrisBrain.Parameters, IrisBrain.WeightIndex, IrisBrain.BiasIndex),
        [nameof(IrisHalfOnnx)] = ImportedNetwork.Of("iris_4-8-3_sigmoid.float16.io.json", IrisHalfOnnx.Topology, IrisHalfOnnx.Forward, () => IrisHalfOnnx.Parameters, IrisHalfOnnx.WeightIndex, IrisHalfOnnx.BiasIndex),
        [nameof(DigitsGemm)] = ImportedNetwork.Of("digits_784-128-10_relu_softmax.io.json", DigitsGemm.Topology, DigitsGemm.Forward, () => DigitsGemm.Parameters, DigitsGemm.WeightIndex, DigitsGemm.BiasIndex),
        [nameof(DigitsMatMul)] = ImportedNetwork.Of("digits_784-128-10_relu_softmax.io.json", DigitsMatMul.Topology, DigitsMatMul.Forward, () => DigitsMatMul.Parameters, DigitsMatMul.WeightIndex, DigitsMatMul.BiasIndex),
        [nameof(DigitsSafetensors)] = ImportedNetwork.Of("digits_784-128-10_relu_softmax.io.json", DigitsSafetensors.Topology, DigitsSafetensors.Forward, () => DigitsSafetensors.Parameters, DigitsSafetensors.WeightIndex, DigitsSafetensors.BiasIndex),
        [nameof(DigitsNpz)] = ImportedNetwork.Of("digits_784-128-10_relu_softmax.io.json", DigitsNpz.Topology, DigitsNpz.Forward, () => DigitsNpz.Parameters, DigitsNpz.WeightIndex, DigitsNpz.BiasIndex),
        [nameof(PolicyGemm)] = ImportedNetwork.Of("policy_17-64-64-6_tanh.io.json", PolicyGemm.Topology, PolicyGemm.Forward, () => PolicyGemm.Parameters, PolicyGemm.WeightIndex, PolicyGemm.BiasIndex),
        [nameof(PolicyMatMul)] = ImportedNetwork.Of("policy_17-64-64-6_tanh.io.json", PolicyMatMul.Topology, PolicyMatMul.Forward, () => PolicyMatMul.Parameters, PolicyMatMul.WeightIndex, PolicyMatMul.BiasIndex),
        [nameof(PolicySafetensors)] = ImportedNetwork.Of("policy_17-64-64-6_tanh.io.json", PolicySafetensors.Topology, PolicySafetensors.Forward, () => PolicySafetensors.Parameters, PolicySafetensors.WeightIndex, PolicySafetensors.BiasIndex),
        [nameof(PolicyNpz)] = ImportedNetwork.Of("policy_17-64-64-6_tanh.io.json", PolicyNpz.Topology, PolicyNpz.Forward, () => PolicyNpz.Parameters, PolicyNpz.WeightIndex, PolicyNpz.BiasIndex),
        [nameof(AutoencoderNpz)] = ImportedNetwork.Of("autoencoder_640-128x4-8-128x4-640_relu.io.json", AutoencoderNpz.Topology, AutoencoderNpz.Forward, () => AutoencoderNpz.Parameters, AutoencoderNpz.WeightIndex, AutoencoderNpz.BiasIndex),
        [nameof(OrderOfArchive)] = ImportedNetwork.Of("order_archive.samples.json outputs", OrderOfArchive.Topology, OrderOfArchive.Forward, () => OrderOfArchive.Parameters, OrderOfArchive.WeightIndex, OrderOfArchive.BiasIndex),
        [nameof(OrderOfSizes)] = ImportedNetwork.Of("order_sizes.samples.json outputs", OrderOfSizes.Topology, OrderOfSizes.Forward, () => OrderOfSizes.Parameters, OrderOfSizes.WeightIndex, OrderOfSizes.BiasIndex),
        [nameof(OrderOfItem)] = ImportedNetwork.Of("order_unclear.samples.json outputs", OrderOfItem.Topology, OrderOfItem.Forward, () => OrderOfItem.Parameters, OrderOfItem.WeightIndex, OrderOfItem.BiasIndex),
        [nameof(HalfScale)] = ImportedNetwork.Of("half_scale.samples.json outputs", HalfScale.Topology, HalfScale.Forward, () => HalfScale.Parameters, HalfScale.WeightIndex, HalfScale.BiasIndex),
        [nameof(BatchNormalized)] = ImportedNetwork.Of("batchnorm_6-10-4_relu.io.json", BatchNormalized.Topology, BatchNormalized.Forward, () => BatchNormalized.Parameters, BatchNormalized.WeightIndex, BatchNormalized.BiasIndex),
    };
}
