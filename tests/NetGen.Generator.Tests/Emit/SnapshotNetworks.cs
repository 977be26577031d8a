using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Emit;

/// <summary>
/// Networks whose files are kept to be read, each for something that no other shows: one for each strategy, by its name, whose file is kept whole, and others
/// of which that is kept in which their file differs.
/// </summary>
internal static class SnapshotNetworks
{
    public static IReadOnlyDictionary<string, string> All { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Lanes"] = "[Network(2, 4, 1)] partial class XorNet { }",
        ["One_layer"] = "[Network(3, 1, Output = Activation.Identity)] partial class Regression { }",
        ["Smallest"] = "[Network(1, 1, Output = Activation.Tanh)] partial class Unit { }",
        ["Register_tiles"] = "[Network(400, 25, 7)] partial class CustomerNet { }",
        ["Rows"] = "[Network(64, 32, 10, Hidden = Activation.Relu, Output = Activation.Softmax)] partial class DigitsNet { }",
        ["Double_precision"] = "[Network(2, 4, 1, Precision = Precision.Double)] partial class XorNet { }",
        ["Wide_layers"] = "[Network(784, 128, 10, Hidden = Activation.Gelu, Output = Activation.Softmax)] partial class MnistNet { }",
        ["Registers"] = "[Network(6, 5, 4, Hidden = Activation.Softmax, Output = Activation.Identity)] partial class AttentionNet { }",
        ["Every_other_activation"] =
            """
            [Network(3, 4, 5, 6, 5, 4, 3, Loss = Loss.MeanAbsoluteError, Activations = new[]
            {
                Activation.LeakyRelu, Activation.Elu, Activation.Softplus, Activation.GeluTanh, Activation.Silu, Activation.Identity,
            })]
            partial class MixedNet { }
            """,
        ["Loops_that_the_library_lacks"] =
            "[Network(64, 32, 10, Hidden = Activation.Mish, Output = Activation.HardSwish, Loss = Loss.Huber, Delta = 0.5)] partial class RangeNet { }",
        ["Beside_what_the_user_wrote"] =
            """
            namespace Acme.@class
            {
                partial record struct Outer<T>
                {
                    partial interface @event
                    {
                        [Network(2, 4, 1)]
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
    private static IReadOnlyDictionary<string, string> Trained { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Trained_static"] = "[Network(\"model.onnx\")] static partial class DigitsNet { }",
        ["Narrow"] = "[Network(\"model.onnx\", Storage = Storage.Float16)] static partial class DigitsNet { }",
        ["Weights_of_8_bits"] = "[Network(\"model.onnx\", Storage = Storage.Int8)] static partial class DigitsNet { }",
        ["Trained_instance"] = "[Network(4, 3, 2, Weights = \"models/model.onnx\")] partial class DigitsNet { }",
    };

    /// <summary>Networks of projects on netstandard2.1.</summary>
    public static IReadOnlyDictionary<string, string> Portable { get; } = new SortedDictionary<string, string>(StringComparer.Ordinal)
    {
        ["Portable"] = "[Network(400, 25, 7)] partial class CustomerNet { }",
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

    private static ModelDescription Model { get; } = ModelDescription.Of("models/model.onnx", "4 3 2", "Relu Softmax");

    /// <summary>A network that is not kept: it differs from Narrow in one name.</summary>
    public const string BFloat16 = "[Network(\"model.onnx\", Storage = Storage.BFloat16)] static partial class DigitsNet { }";

    public static IEnumerable<string> Names => [.. All.Keys, .. Portable.Keys, .. Trained.Keys];

    /// <summary>What the generator does for a network.</summary>
    public static GeneratorRunResult Run(string network) => Driver(network).RunGenerators(Project(network)).Result();

    /// <summary>A network's project with its generated files.</summary>
    public static Compilation Compilation(string network)
    {
        _ = Driver(network).RunGeneratorsAndUpdateCompilation(Project(network), out Compilation output, out _);
        return output;
    }

    private static GeneratorDriver Driver(string network) => Generation.Driver(UserProject.Latest, Trained.ContainsKey(network) || network == BFloat16 ? [Model] : []);

    private static CSharpCompilation Project(string network) =>
        Portable.TryGetValue(network, out string? portable) ? UserProject.OnStandard(UserProject.Latest, portable)
        : UserProject.Of(Trained.TryGetValue(network, out string? trained) ? trained : network == BFloat16 ? BFloat16 : All[network]);
}
