namespace NetGen.Generator.Tests.Emit;

/// <summary>Networks whose files are kept to be read, each for something that no other shows.</summary>
internal static class SnapshotNetworks
{
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Written_out_whole"] = "[Network(2, 4, 1)] partial class XorNet { }",
        ["One_layer"] = "[Network(3, 1, Output = Activation.Identity)] partial class Regression { }",
        ["Smallest"] = "[Network(1, 1, Output = Activation.Tanh)] partial class Unit { }",
        ["Register_tiles"] = "namespace Acme { [Network(400, 25, 7)] partial class CustomerNet { } }",
        ["Softmax_output"] = "[Network(64, 32, 10, Hidden = Activation.Relu, Output = Activation.Softmax)] partial class DigitsNet { }",
        ["Double_precision"] = "[Network(5, 8, 7, Precision = Precision.Double)] partial class CustomerNet { }",
        ["Wide_layers"] = "[Network(784, 128, 10, Hidden = Activation.Gelu, Output = Activation.Softmax)] partial class MnistNet { }",
        ["Softmax_inside"] = "[Network(6, 5, 4, Hidden = Activation.Softmax, Output = Activation.Identity)] partial class AttentionNet { }",
        ["Every_other_activation"] =
            """
            [Network(3, 4, 5, 6, 5, 4, 3, Loss = Loss.MeanAbsoluteError, Activations = new[]
            {
                Activation.LeakyRelu, Activation.Elu, Activation.Softplus, Activation.GeluTanh, Activation.Silu, Activation.Identity,
            })]
            partial class MixedNet { }
            """,
        ["Beside_what_the_user_wrote"] =
            """
            namespace Acme.@class
            {
                partial record struct Outer<T>
                {
                    partial interface @event
                    {
                        [Network(2, 3, 2)]
                        partial class @int<@float> : Base
                        {
                            public @int() : base(2) { }
                            internal @int(int seed) : base(seed) { }
                            public void Forward(float[] inputs, float[] outputs) => Forward(inputs.AsSpan(), outputs);
                        }
                    }
                }

                class Base { protected Base(int size) => Size = size; public int Size { get; } }
            }
            """,
    };

    /// <summary>Networks that are compiled from a model file, <c>model.onnx</c>; they have a file of weights, too.</summary>
    public static IReadOnlyDictionary<string, string> Trained { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Trained_static"] = "namespace Acme { [Network(\"model.onnx\")] static partial class DigitsNet { } }",
        ["Weights_of_16_bits"] = "[Network(\"model.onnx\", Storage = Storage.Float16)] static partial class DigitsNet { }",
        ["Weights_of_8_bits"] = "[Network(\"model.onnx\", Storage = Storage.Int8)] static partial class DigitsNet { }",
        ["Trained_instance"] = "[Network(4, 3, 2, Weights = \"models/model.onnx\", Precision = Precision.Double)] partial class DigitsNet { }",
    };

    /// <summary>What <c>model.onnx</c> holds.</summary>
    public static ModelDescription Model { get; } = ModelDescription.Of("models/model.onnx", "4 3 2", "Relu Softmax");

    /// <summary>Networks of projects on netstandard2.1.</summary>
    public static IReadOnlyDictionary<string, string> Portable { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Portable"] = "namespace Acme { [Network(400, 25, 7)] partial class CustomerNet { } }",
        ["Portable_double_precision"] =
            "[Network(6, 5, 4, Hidden = Activation.Softmax, Output = Activation.Softmax, Precision = Precision.Double)] partial class AttentionNet { }",
        ["Portable_every_other_activation"] =
            """
            [Network(3, 4, 5, 6, 5, 4, 3, 2, 1, 2, Loss = Loss.MeanAbsoluteError, Activations = new[]
            {
                Activation.Tanh, Activation.Relu, Activation.LeakyRelu, Activation.Elu, Activation.Softplus, Activation.Gelu, Activation.GeluTanh,
                Activation.Silu, Activation.Identity,
            })]
            partial class MixedNet { }
            """,
    };
}
