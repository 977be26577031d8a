using NetGen.CodeGeneration.Model;

namespace NetGen.CodeGeneration.Parse;

/// <summary>Finds the model file that an attribute names, and fills in what it says.</summary>
internal static class Imports
{
    /// <summary>The files that the attribute may mean.</summary>
    public static ImportedNetwork[] Matches(NetworkArguments arguments, EquatableArray<ImportedNetwork> imports) =>
        ModelNames.Matches(arguments.File ?? string.Empty, imports, import => import.File);

    /// <summary>The file that the attribute names, or null where it names none or where that is not decided.</summary>
    public static ImportedNetwork? Find(NetworkArguments arguments, EquatableArray<ImportedNetwork> imports) =>
        arguments.File is not null && Matches(arguments, imports) is { Length: 1 } matches ? matches[0] : null;

    /// <summary>The arguments with the sizes and activations of the file, where they are not given.</summary>
    public static NetworkArguments Resolve(NetworkArguments arguments, ImportedNetwork? import)
    {
        if (import is null)
        {
            return arguments;
        }

        NetworkArguments sized = arguments with { Sizes = import.Sizes };
        return import.Activations.Count == 0 ? sized : sized with { Activations = import.Activations };
    }
}
