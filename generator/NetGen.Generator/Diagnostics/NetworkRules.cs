using Microsoft.CodeAnalysis;
using NetGen.Generator.Diagnostics.Rules;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>What makes a network invalid: the analyzer reports it, and the generator writes nothing then.</summary>
internal static class NetworkRules
{
    private static readonly Func<NetworkDeclaration, IEnumerable<Diagnostic>>[] All =
    [
        LanguageRule.Violations,
        BodyRule.Violations,
        PartialRule.Violations,
        TargetRule.Violations,
        SizeRule.Violations,
        ActivationRule.Violations,
        ValueRule.Violations,
        LossRule.Violations,
        MemberRule.Violations,
    ];

    /// <summary>The rules that the network breaks, looked for only as far as they are asked for.</summary>
    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network) => All.SelectMany(rule =>
    {
        network.Cancellation.ThrowIfCancellationRequested();
        return rule(network);
    });
}
