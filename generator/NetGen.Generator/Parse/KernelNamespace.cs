using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;

namespace NetGen.Generator.Parse;

/// <summary>Names the namespace of the kernels. What somebody else puts into it would come before what the kernels mean by a short name.</summary>
internal static class KernelNamespace
{
    /// <summary>The usual one, with as many underscores after it as it takes to find one that holds nothing.</summary>
    public static string FreeIn(Compilation compilation)
    {
        string name = TargetModel.UsualKernelNamespace;
        while (IsTaken(compilation.GlobalNamespace, name.Split('.')))
        {
            name += "_";
        }

        return name;
    }

    private static bool IsTaken(INamespaceSymbol space, string[] path, int depth = 0) => depth < path.Length
        ? space.GetMembers(path[depth]).Any(member => member is not INamespaceSymbol inner || IsTaken(inner, path, depth + 1))
        : space.GetMembers().Any(member => member is not INamedTypeSymbol type || !type.IsFileLocal());
}
