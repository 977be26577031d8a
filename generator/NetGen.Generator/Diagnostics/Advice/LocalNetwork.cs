using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Advice;

/// <summary>What a method does with a network in a local variable. Each use is one that is known to write nothing but a step of training, or anything may happen.</summary>
internal static class LocalNetwork
{
    private const string Parameters = "Parameters";

    private enum Use
    {
        Unknown,
        Reads,
        Descends,
        TakesGradient,
        Steps,
    }

    /// <summary>Whether the network is trained, and nothing else can have written its parameters.</summary>
    /// <param name="local">The variable.</param>
    /// <param name="method">All that can name the variable, with lambdas and local functions.</param>
    /// <param name="network">The variable's type.</param>
    public static bool IsTrainedAsCreated(ILocalSymbol local, IOperation method, NetworkDeclaration network)
    {
        HashSet<Use> uses = [.. method.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local))
            .Select(reference => UseOf(reference, network))];
        return !uses.Contains(Use.Unknown) && (uses.Contains(Use.Descends) || (uses.Contains(Use.TakesGradient) && uses.Contains(Use.Steps)));
    }

    private static Use UseOf(ILocalReferenceOperation reference, NetworkDeclaration network) => Outer(reference) switch
    {
        IInvocationOperation call when call.Instance == reference && IsGenerated(call.TargetMethod, network) => call.TargetMethod.Name switch
        {
            "Descend" => Use.Descends,
            "Backward" => Use.TakesGradient,
            "Forward" or "Cost" or "Trace" or "Save" => Use.Reads,
            _ => Use.Unknown,
        },
        IArgumentOperation { Parent: IInvocationOperation call } when IsOfLibrary(call.TargetMethod, network) => call.TargetMethod.Name switch
        {
            "BackwardParallel" => Use.TakesGradient,
            "ForwardParallel" => Use.Reads,
            _ => Use.Unknown,
        },
        IPropertyReferenceOperation { Property.Name: Parameters } parameters when IsGenerated(parameters.Property, network) => UseOfParameters(parameters, network),
        _ => Use.Unknown,
    };

    private static Use UseOfParameters(IPropertyReferenceOperation parameters, NetworkDeclaration network) => parameters.Parent switch
    {
        // An optimiser of somebody else may do what it likes.
        IArgumentOperation { Parameter.Ordinal: 0, Parent: IInvocationOperation { TargetMethod: { Name: "Step", ContainingType.TypeKind: TypeKind.Class } step } }
            when IsOfLibrary(step, network) => Use.Steps,
        IPropertyReferenceOperation { Property.Name: "Length" } => Use.Reads,
        IInvocationOperation { TargetMethod.Name: "ToArray" } call when call.Instance == parameters => Use.Reads,
        _ => Use.Unknown,
    };

    /// <summary>What the value is used in, where it is not converted by an operator of the user.</summary>
    private static IOperation? Outer(IOperation value) =>
        value.Parent is IConversionOperation { IsImplicit: true, OperatorMethod: null } conversion ? conversion.Parent : value.Parent;

    private static bool IsGenerated(ISymbol member, NetworkDeclaration network) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingType.OriginalDefinition, network.Target) && !network.IsWritten(member);

    private static bool IsOfLibrary(IMethodSymbol method, NetworkDeclaration network) =>
        SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, network.AttributeClass.ContainingAssembly);
}
