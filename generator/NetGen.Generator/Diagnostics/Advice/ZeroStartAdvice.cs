using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NetGen.CodeGeneration.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>Units of a hidden layer whose weights, in and out, are equal have equal activations and equal δ, and remain equal.</summary>
internal static class ZeroStartAdvice
{
    public static IEnumerable<Diagnostic> For(IVariableDeclaratorOperation declarator, NetworkDeclaration network, NetworkModel model)
    {
        if (BeginsAtZero(network) && HasEqualUnits(model) && LocalNetwork.IsTrainedAsCreated(declarator.Symbol, Root(declarator), network))
        {
            yield return Diagnostic.Create(AdviceDescriptors.ZeroStart, Creation(declarator)!.Syntax.GetLocation(), network.Target.Name);
        }
    }

    /// <summary>The <c>new N()</c> that a local variable begins with, without arguments and initialisers; null where it begins with something else.</summary>
    public static IObjectCreationOperation? Creation(IVariableDeclaratorOperation declarator) =>
        Unconverted(declarator.GetVariableInitializer()?.Value) is IObjectCreationOperation { Arguments.IsEmpty: true, Initializer: null } creation
        && SymbolEqualityComparer.Default.Equals(creation.Type, declarator.Symbol.Type)
            ? creation
            : null;

    // Constructors of the user, or of a base class, may initialise.
    private static bool BeginsAtZero(NetworkDeclaration network) =>
        network.Arguments.File is null && Constructors.WritesDefault(network) && !network.Target.BaseTypes().Any();

    private static bool HasEqualUnits(NetworkModel model) => Enumerable.Range(1, model.LayerCount - 1).Any(layer => model.Sizes[layer] > 1);

    private static IOperation? Unconverted(IOperation? value) => value is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Operand : value;

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
        {
            operation = parent;
        }

        return operation;
    }
}
