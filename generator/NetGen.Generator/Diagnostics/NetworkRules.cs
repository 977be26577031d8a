using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Generator.Diagnostics.Rules;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics;

/// <summary>What makes a network invalid: the analyzer reports it, and the generator writes nothing then.</summary>
internal static class NetworkRules
{
    private static readonly Func<NetworkDeclaration, IEnumerable<Diagnostic>>[] OfClass =
    [
        LanguageRule.Violations,
        BodyRule.Violations,
        PartialRule.Violations,
        TargetRule.Violations,
        MemberRule.Violations,
        StorageRule.Violations,
    ];

    private static readonly Func<NetworkUse, IEnumerable<Diagnostic>>[] OfArguments =
    [
        SizeRule.Violations,
        ActivationRule.Violations,
        ValueRule.Violations,
        LossRule.Violations,
        DeltaRule.Violations,
    ];

    /// <summary>The rules that the class breaks, looked for only as far as they are asked for.</summary>
    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network) => OfClass.SelectMany(rule =>
    {
        network.Cancellation.ThrowIfCancellationRequested();
        return rule(network);
    });

    /// <summary>The rules that the attribute's arguments break, together with the model file that they name.</summary>
    public static IEnumerable<Diagnostic> Violations(NetworkUse use, EquatableArray<ImportedNetwork> imports)
    {
        Diagnostic[] ofImport = ImportRule.Violations(use, imports).ToArray();
        NetworkUse resolved = use with { Arguments = Imports.Resolve(use.Arguments, Imports.Find(use.Arguments, imports)) };
        return ofImport.Length > 0 ? ofImport : OfArguments.SelectMany(rule => rule(resolved));
    }
}
