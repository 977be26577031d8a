using Microsoft.CodeAnalysis;
using NetGen.Generator.Diagnostics.Advice;
using NetGen.Generator.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>What could be better in a network that breaks no rule. Only the analyzer asks; the generator writes the network in any case.</summary>
internal static class NetworkAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, BuildProperties properties)
    {
        NetworkModel model = NetworkParser.Parse(network);
        return
        [
            .. SoftmaxAdvice.For(network, model),
            .. LossAdvice.For(network, model),
            .. GradientAdvice.For(network, model),
            .. BottleneckAdvice.For(network, model),
            .. CacheAdvice.For(network, model),
            .. InstructionSetAdvice.For(network, properties),
        ];
    }
}
