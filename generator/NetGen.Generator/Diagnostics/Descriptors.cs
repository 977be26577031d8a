using Microsoft.CodeAnalysis;

namespace NetGen.Generator.Diagnostics;

/// <summary>The rules that a network keeps. Each message says what was expected, what came, and what to do.</summary>
internal static class Descriptors
{
    public static readonly DiagnosticDescriptor ClassNotPartial = Error(
        "NETGEN001",
        "A network class must be partial",
        "'{0}' must be declared partial, because the generator writes another part of it; add 'partial' here");

    public static readonly DiagnosticDescriptor ContainingTypeNotPartial = Error(
        "NETGEN002",
        "A type that contains a network class must be partial",
        "'{0}' must be declared partial, because the generator writes another part of it around the network '{1}'; add 'partial' here");

    public static readonly DiagnosticDescriptor TooFewSizes = Error(
        "NETGEN003",
        "A network has at least two sizes",
        "The network '{0}' needs at least two sizes, its inputs and its outputs, but has {1}; write them as in [Network(400, 25, 7)]");

    public static readonly DiagnosticDescriptor SizeBelowOne = Error(
        "NETGEN004",
        "Each size is at least 1",
        "Layer {0} of the network '{1}' needs at least 1 unit but has {2}; give the number of its units");

    public static readonly DiagnosticDescriptor TooManyLayers = Error(
        "NETGEN005",
        "A network has at most 1,000 layers",
        "The network '{0}' may have at most {1} layers after its inputs but has {2}; remove sizes from here on");

    public static readonly DiagnosticDescriptor TooManyParameters = Error(
        "NETGEN006",
        "The parameters fit into one array",
        "The network '{0}' may have at most {1} parameters, which is the length of the longest array, but its sizes make {2}; make layers smaller");

    public static readonly DiagnosticDescriptor ActivationCount = Error(
        "NETGEN007",
        "Activations has one entry for each layer",
        "The network '{0}' needs {1} activations, one for each layer after the inputs, but Activations has {2}; give that many, or use Hidden and Output");

    public static readonly DiagnosticDescriptor UndefinedValue = Error(
        "NETGEN008",
        "Activations, losses, precisions and storages are named values of their enums",
        "{0} expects a value of the enum {1} but is {2}; use one of {3}");

    public static readonly DiagnosticDescriptor LossNeedsActivation = Error(
        "NETGEN009",
        "The loss fits the output activation",
        "Loss.{0} needs an output of Activation.{1} but the last layer has Activation.{2}; change one of them, or leave out Loss");

    public static readonly DiagnosticDescriptor UnsupportedTarget = Error(
        "NETGEN010",
        "A network is a class that can be created and has other parts",
        "'{0}' cannot be a network because {1}; {2}");

    public static readonly DiagnosticDescriptor MemberClash = Error(
        "NETGEN011",
        "The generated members' names are free",
        "'{0}' clashes with the member '{1}' that the generator writes into the network '{2}'; rename it");

    public static readonly DiagnosticDescriptor LanguageVersion = Error(
        "NETGEN012",
        "Networks need C# 12, portable ones C# 8",
        "The network '{0}' needs C# {1} or later but the project uses C# {2}; set LangVersion in the project file");

    public static readonly DiagnosticDescriptor NoBody = Error(
        "NETGEN013",
        "Before C# 12 a class has a body",
        "'{0}' ends with ';' instead of a body, which needs C# 12, but the project uses C# {1}; write {{ }} here");

    public static readonly DiagnosticDescriptor UnknownModelFile = Error(
        "NETGEN014",
        "A model file is one of the project's NetworkWeights",
        "'{0}' is not one of the project's model files ({1}); add <NetworkWeights Include=\"{0}\" /> to the project file, or correct the name");

    public static readonly DiagnosticDescriptor AmbiguousModelFile = Error(
        "NETGEN015",
        "The name of a model file is unique",
        "'{0}' may be any of {1}; write the path");

    public static readonly DiagnosticDescriptor TwoModelFiles = Error(
        "NETGEN016",
        "A network has one model file",
        "The network '{0}' has its weights from '{1}' already; leave out Weights");

    public static readonly DiagnosticDescriptor ModelFileLayers = Error(
        "NETGEN017",
        "The layers are those of the model file",
        "'{0}' has {1} layers ({2}) but the network '{3}' has {4}; write its sizes, or only [Network(\"{0}\")]");

    public static readonly DiagnosticDescriptor ModelFileSize = Error(
        "NETGEN018",
        "Each size is that of the model file",
        "Layer {0} of the network '{1}' has {2} units but that of '{3}' has {4}; write that, or only [Network(\"{3}\")]");

    public static readonly DiagnosticDescriptor ModelFileActivation = Error(
        "NETGEN019",
        "Each activation is that of the model file",
        "Layer {0} of the network '{1}' has Activation.{2} but that of '{3}' has Activation.{4}; write that, or leave the activation out");

    public static readonly DiagnosticDescriptor ModelFileFormat = Error(
        "NETGEN020",
        "A large model file is stored as the network needs it",
        "The weights of '{0}' are stored as {1} but the network '{2}' reads {3}; write Storage=\"{3}\" at its NetworkWeights item in the project file");

    public static readonly DiagnosticDescriptor StorageDoesNotFit = Error(
        "NETGEN021",
        "Weights of 16 and 8 bits are compiled into static classes",
        "Storage.{0} does not fit the network '{1}' because {2}; {3}");

    public static readonly DiagnosticDescriptor DeltaDoesNotFit = Error(
        "NETGEN022",
        "Delta is a number above 0, of a loss that has one",
        "Delta of the network '{0}' {1}; {2}");

    /// <summary>A descriptor whose help is the id's anchor in DIAGNOSTICS.md.</summary>
    public static DiagnosticDescriptor Make(string id, DiagnosticSeverity severity, string title, string message) => new(
        id,
        title,
        message,
        category: "NetGen",
        severity,
        isEnabledByDefault: true,
        helpLinkUri: "https://github.com/netgen-dev/netgen/blob/main/generator/DIAGNOSTICS.md#" + id.Replace("NETGEN", "netgen"));

    private static DiagnosticDescriptor Error(string id, string title, string message) => Make(id, DiagnosticSeverity.Error, title, message);
}
