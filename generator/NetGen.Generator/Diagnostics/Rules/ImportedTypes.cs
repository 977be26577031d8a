using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.Generator.Parse;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The types that the kernels import, and name without their namespaces.</summary>
internal static class ImportedTypes
{
    private const string Numerics = "NetGen.Numerics";

    /// <summary>The namespaces that a file of kernels uses.</summary>
    private static readonly string[] Namespaces =
    [
        "System",
        "System.Runtime.CompilerServices",
        "System.Runtime.InteropServices",
        "System.Runtime.Intrinsics",
        Numerics,
    ];

    /// <summary>A type of the project's that takes the name of one that the kernels import; null where there is none.</summary>
    /// <remarks>A project may bring a type of the framework's own name, which older frameworks lack: that means the same.</remarks>
    public static (INamedTypeSymbol Type, INamedTypeSymbol Imported)? Hidden(NetworkDeclaration network)
    {
        if (network.Profile == Profile.Portable)
        {
            return null;
        }

        foreach (string space in Namespaces)
        {
            foreach (INamedTypeSymbol type in TypesIn(network.Compilation.Assembly.GlobalNamespace, space).Where(type => !type.IsFileLocal()))
            {
                INamedTypeSymbol? imported = Namespaces.Where(other => other != space || other == Numerics)
                    .SelectMany(other => TypesIn(network.Compilation.GlobalNamespace, other, type))
                    .FirstOrDefault(other => other.DeclaredAccessibility == Accessibility.Public && !SymbolEqualityComparer.Default.Equals(other.ContainingAssembly, type.ContainingAssembly));
                if (imported is not null)
                {
                    return (type, imported);
                }
            }
        }

        return null;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceSymbol global, string space, INamedTypeSymbol? named = null)
    {
        INamespaceSymbol? found = global;
        foreach (string name in space.Split('.'))
        {
            found = found?.GetMembers(name).OfType<INamespaceSymbol>().FirstOrDefault();
        }

        return (named is null ? found?.GetTypeMembers() : found?.GetTypeMembers(named.Name, named.Arity)) ?? Enumerable.Empty<INamedTypeSymbol>();
    }
}
