using System.Reflection;
using System.Runtime.Loader;

namespace NetGen.Check;

/// <summary>Loads the assembly that the compiler wrote, with what it refers to.</summary>
internal static class BuiltAssembly
{
    /// <summary>Its classes.</summary>
    /// <exception cref="NetworkCheckException">They cannot be loaded here.</exception>
    public static IReadOnlyList<Type> TypesOf(string path, IReadOnlyList<string> references)
    {
        AssemblyLoadContext context = new("networks");
        context.Resolving += (_, name) =>
            references.FirstOrDefault(reference => Path.GetFileNameWithoutExtension(reference) == name.Name) is { } file
                ? context.LoadFromAssemblyPath(Path.GetFullPath(file))
                : null;
        try
        {
            return context.LoadFromAssemblyPath(Path.GetFullPath(path)).GetTypes();
        }
        catch (ReflectionTypeLoadException exception)
        {
            throw new NetworkCheckException($"{path} needs what is not here: {exception.LoaderExceptions[0]!.Message}", exception);
        }
    }
}
