using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Diagnostics;

/// <summary>What a network does that its user may not have meant. The generator writes it all the same.</summary>
internal static class AdviceDescriptors
{
    // A warning: such a unit never learns anything, which nobody can mean.
    public static readonly DiagnosticDescriptor SoftmaxOfOneUnit = Descriptors.Make(
        "NETGEN101",
        DiagnosticSeverity.Warning,
        "Softmax needs two units",
        "Softmax of one unit is always 1, whatever its weights, and layer {0} of the network '{1}' has one; "
        + "use Activation.Sigmoid, or give it more units");

    public static readonly DiagnosticDescriptor SaturatingLoss = Info(
        "NETGEN102",
        "A squared or absolute error saturates with a sigmoid",
        "The gradient of Loss.{0} has the factor a(1 − a) of the sigmoid outputs a, so outputs of the network '{1}' that are near 0 or 1 but wrong "
        + "hardly learn; use Loss.BinaryCrossEntropy for targets from 0 to 1, or another Output");

    public static readonly DiagnosticDescriptor VanishingGradient = Info(
        "NETGEN103",
        "Gradients vanish in five sigmoid layers",
        "The network '{0}' has {1} layers of sigmoids, and each hidden one passes on at most a quarter of the gradient, since σ′ ≤ ¼, "
        + "so its first layers hardly learn; use another Hidden, such as Activation.Relu");

    public static readonly DiagnosticDescriptor Bottleneck = Info(
        "NETGEN104",
        "A hidden layer of one unit is a bottleneck",
        "Layer {0} of the network '{1}' has one unit, so the layers after it know one value of each row; give it more units, unless that is meant");

    public static readonly DiagnosticDescriptor BeyondCache = Info(
        "NETGEN105",
        "The parameters outgrow the level-2 cache",
        "The parameters of the network '{0}' take {1} MiB, more than the {2} MiB that a core's level-2 cache holds, so a single row waits for the "
        + "level-3 cache or memory; give many rows in a call, which share what is read, or make layers smaller");

    public static readonly DiagnosticDescriptor NoInstructionSet = Info(
        "NETGEN106",
        "NativeAOT uses 128-bit vectors without IlcInstructionSet",
        "PublishAot compiles the network '{0}' for any x64 processor, with 128-bit vectors; set IlcInstructionSet to native, or to a processor, in the "
        + "project file, which was 2.4 times as fast in the mean on a processor with 512-bit vectors");

    public static readonly DiagnosticDescriptor ZeroStart = Info(
        "NETGEN107",
        "Hidden units that begin at zero remain equal",
        "The network '{0}' is trained from parameters that are all zero, so the units of a hidden layer get equal gradients, or none, and remain equal; "
        + "write new {0}(seed: 1), or call Initialize before the training");

    public static readonly DiagnosticDescriptor LinearLayer = Info(
        "NETGEN108",
        "A hidden layer with Identity adds nothing",
        "Layer {0} of the network '{1}' is linear, so that layers {0} and {2} compute what layer {2} could alone; use another activation, or remove the layer");

    public static readonly DiagnosticDescriptor SaturatingSoftmax = Info(
        "NETGEN109",
        "A squared or absolute error saturates with a softmax",
        "The gradient of Loss.{0} has the factors aⱼ(1 − aⱼ) and aⱼaₖ of the softmax outputs a, so outputs of the network '{1}' that are near 0 or 1 but wrong "
        + "hardly learn; use Loss.CrossEntropy");

    public static readonly DiagnosticDescriptor IgnoredActivation = Info(
        "NETGEN110",
        "An activation that is ignored",
        "{0} is ignored in the network '{1}' because {2}; remove it");

    private static DiagnosticDescriptor Info(string id, string title, string message) => Descriptors.Make(id, DiagnosticSeverity.Info, title, message);
}
