using NetGen.Generator.Model;

namespace NetGen.Generator.Parse;

/// <summary>Makes the model of a network that breaks no rule, and leaves the compiler's objects behind.</summary>
internal static class NetworkParser
{
    public static NetworkModel Parse(NetworkDeclaration network) => NetworkDefaults.Fill(network.Arguments, TargetParser.Parse(network), network.Profile);
}
