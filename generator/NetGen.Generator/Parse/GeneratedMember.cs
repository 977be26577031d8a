using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;

namespace NetGen.Generator.Parse;

/// <summary>A member of the generated part, told from other members of the class as the compiler does: by name, and methods by parameter types too.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Parameters">The types of a method's parameters; null for any other member.</param>
internal sealed record GeneratedMember(string Name, string[]? Parameters)
{
    /// <summary>How <see cref="TargetModel.HiddenMembers"/> names it.</summary>
    public string Id { get; init; } = Parameters is null ? Name : $"{Name}({Parameters.Length})";

    /// <summary>Whether one class cannot declare both.</summary>
    public bool ClashesWith(ISymbol member) =>
        (member.Name == Name && (Parameters is null || member is not IMethodSymbol method || HasParametersOf(method)))
        || (Parameters is null && member is IMethodSymbol { AssociatedSymbol: null } && (member.Name == "get_" + Name || member.Name == "set_" + Name));

    /// <summary>The member of a base class that this one hides, or null.</summary>
    public ISymbol? Hidden(NetworkDeclaration network) => network.Target.BaseTypes()
        .SelectMany(type => type.GetMembers(Name))
        .FirstOrDefault(member => ClashesWith(member) && network.Compilation.IsSymbolAccessibleWithin(member, network.Target));

    private bool HasParametersOf(IMethodSymbol method) =>
        method.Arity == 0
        && method.Parameters.All(parameter => parameter.RefKind == RefKind.None)
        && method.Parameters.Select(parameter => parameter.Type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat)).SequenceEqual(Parameters);
}
