using NetGen.CodeGeneration.Parse;

namespace NetGen.Generator.Parse;

/// <summary>Reads what the class and its attribute say, and leaves the compiler's objects behind.</summary>
internal static class NetworkParser
{
    public static NetworkDraft Parse(NetworkDeclaration network) => new(TargetParser.Parse(network), network.Arguments, network.Profile);
}
