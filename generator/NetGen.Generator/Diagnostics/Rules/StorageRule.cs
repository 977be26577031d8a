using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Generator.Parse;
using NetGen.Numerics;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>Weights of 16 and 8 bits are compiled into static classes that compute with floats, and each weight fits.</summary>
internal static class StorageRule
{
    /// <summary>The smallest magnitude that rounds to infinity: halfway from the largest number to the next power of two.</summary>
    private const double Float16Limit = 65520;
    private const double BFloat16Limit = 3.3961775292304957e38;

    /// <summary>Of the class.</summary>
    public static IEnumerable<Diagnostic> Violations(NetworkDeclaration network) =>
        network.Arguments.NarrowStorage is { } storage && Obstacle(network) is var (reason, remedy)
            ? [Violation(storage, network.Attribute, network.Target.Name, reason, remedy)]
            : [];

    /// <summary>Of what the model file has.</summary>
    public static IEnumerable<Diagnostic> Violations(NetworkUse use, ImportedNetwork import) =>
        use.Arguments.NarrowStorage.IfDefined() is { } storage && Obstacle(storage, import) is var (reason, remedy)
            ? [Violation(storage, use.Attribute, use.Name, reason, remedy)]
            : [];

    private static (string Reason, string Remedy)? Obstacle(NetworkDeclaration network) => network switch
    {
        { Target.IsStatic: false } => ("it has instances, whose weights may change", "make the class static, or leave out Storage"),
        { Arguments.Precision: Precision.Double } => ("its numbers are doubles", "leave out Precision or Storage"),
        { Profile: Profile.Portable } => ("the library for netstandard2.1 computes with floats only", "leave out Storage"),
        _ => null,
    };

    private static (string Reason, string Remedy)? Obstacle(Storage storage, ImportedNetwork import)
    {
        double limit = storage switch
        {
            Storage.Float16 => Float16Limit,
            Storage.BFloat16 => BFloat16Limit,
            Storage.Float32 or Storage.Int8 => double.PositiveInfinity,
        };
        int inputs = import.Sizes.Take(import.Sizes.Count - 1).Max();
        return import.Largest >= limit
                ? ($"'{import.PrintableFile}' has a weight of magnitude {import.Largest.ToString("R", CultureInfo.InvariantCulture)}, which is infinite in {storage}",
                    storage == Storage.Float16 ? "use Storage.BFloat16" : "leave out Storage")
            : storage == Storage.Int8 && NarrowWeights.MaxInput(inputs) == 0
                ? ($"a layer has {inputs.ToString(CultureInfo.InvariantCulture)} inputs, whose sum may not fit into 32 bits", "use Storage.BFloat16")
            : null;
    }

    private static Diagnostic Violation(Storage storage, AttributeSyntax? attribute, string name, string reason, string remedy) =>
        Diagnostic.Create(Descriptors.StorageDoesNotFit, attribute.Named(nameof(NetworkArguments.Storage)), storage, name, reason, remedy);
}
