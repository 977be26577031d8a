using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Generator.Diagnostics.Advice;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>What could be better in a network that breaks no rule. Only the analyzer asks; the generator writes the network in any case.</summary>
internal static class NetworkAdvice
{
    public static IEnumerable<Diagnostic> For(NetworkDeclaration network, EquatableArray<ImportedNetwork> imports, BuildProperties properties)
    {
        NetworkModel model = NetworkCompletion.Complete(NetworkParser.Parse(network), imports);
        return
        [
            .. SoftmaxAdvice.For(network, model),
            .. model.Target.IsStatic ? [] : OnLearning(network, model),
            .. CacheAdvice.For(network, model),
            .. InstructionSetAdvice.For(network, properties),
            .. IgnoredActivationAdvice.For(network, model),
        ];
    }

    /// <summary>What could be better where a method keeps a network in a local variable.</summary>
    public static IEnumerable<Diagnostic> For(
        IVariableDeclaratorOperation declarator, NetworkDeclaration network, EquatableArray<ImportedNetwork> imports) =>
        ZeroStartAdvice.For(declarator, network, NetworkCompletion.Complete(NetworkParser.Parse(network), imports));

    private static IEnumerable<Diagnostic> OnLearning(NetworkDeclaration network, NetworkModel model) =>
    [
        .. LossAdvice.For(network, model),
        .. SaturatingSoftmaxAdvice.For(network, model),
        .. GradientAdvice.For(network, model),
        .. BottleneckAdvice.For(network, model),
        .. LinearLayerAdvice.For(network, model),
    ];
}
