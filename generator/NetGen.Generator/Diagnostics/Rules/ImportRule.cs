using System.Globalization;
using Microsoft.CodeAnalysis;
using NetGen.CodeGeneration.Model;
using NetGen.CodeGeneration.Parse;
using NetGen.Text;

namespace NetGen.Generator.Diagnostics.Rules;

/// <summary>The model file is one of the project's, and what the attribute says besides is what the file says.</summary>
internal static class ImportRule
{
    public static IEnumerable<Diagnostic> Violations(NetworkUse use, EquatableArray<ImportedNetwork> imports)
    {
        if (use.Arguments.File is not { } file)
        {
            return [];
        }

        if (use.Arguments is { Model: not null, Weights: not null })
        {
            return [Diagnostic.Create(Descriptors.TwoModelFiles, use.Attribute.Named(nameof(NetworkArguments.Weights)), use.Name, Printable.Of(file))];
        }

        Location location = use.Arguments.Model is null ? use.Attribute.Named(nameof(NetworkArguments.Weights)) : use.Attribute.Size(0, 1);
        ImportedNetwork[] matches = Imports.Matches(use.Arguments, imports);
        return matches.Length switch
        {
            0 => [Diagnostic.Create(Descriptors.UnknownModelFile, location, Printable.Of(file), Known(imports))],
            1 => [.. Sizes(use, matches[0]), .. Activations(use, matches[0]), .. Format(use, matches[0], location), .. StorageRule.Violations(use, matches[0])],
            _ => [Diagnostic.Create(Descriptors.AmbiguousModelFile, location, Printable.Of(file), string.Join(", ", matches.Select(import => import.PrintableFile)))],
        };
    }

    private static IEnumerable<Diagnostic> Sizes(NetworkUse use, ImportedNetwork import)
    {
        EquatableArray<int> given = use.Arguments.Sizes;
        if (use.Arguments.Model is null && given.Count != import.Sizes.Count)
        {
            yield return Diagnostic.Create(
                Descriptors.ModelFileLayers,
                use.Attribute.Named(nameof(NetworkArguments.Weights)),
                import.PrintableFile,
                Text(import.Sizes.Count - 1),
                string.Join(", ", import.Sizes.Select(Text)),
                use.Name,
                Text(given.Count - 1));
            yield break;
        }

        for (int layer = 0; use.Arguments.Model is null && layer < given.Count; layer++)
        {
            if (given[layer] != import.Sizes[layer])
            {
                yield return Diagnostic.Create(
                    Descriptors.ModelFileSize,
                    use.Attribute.Size(layer, given.Count),
                    Text(layer),
                    use.Name,
                    Text(given[layer]),
                    import.PrintableFile,
                    Text(import.Sizes[layer]));
            }
        }
    }

    private static IEnumerable<Diagnostic> Activations(NetworkUse use, ImportedNetwork import)
    {
        NetworkArguments arguments = use.Arguments with { Sizes = import.Sizes };
        for (int layer = 1; layer <= import.Activations.Count; layer++)
        {
            if (arguments.GivenActivation(layer) is { } given && given != import.Activations[layer - 1])
            {
                yield return Diagnostic.Create(
                    Descriptors.ModelFileActivation,
                    use.Attribute.Activation(layer, arguments),
                    Text(layer),
                    use.Name,
                    given,
                    import.PrintableFile,
                    import.Activations[layer - 1]);
            }
        }
    }

    private static IEnumerable<Diagnostic> Format(NetworkUse use, ImportedNetwork import, Location location)
    {
        string wanted = use.Arguments.NarrowStorage is { } storage ? $"{storage}"
            : use.Arguments.Precision == Precision.Double ? "Float64"
            : "Float32";
        if (import.Weights.AreResource && import.Weights.Format != wanted)
        {
            yield return Diagnostic.Create(Descriptors.ModelFileFormat, location, import.PrintableFile, import.Weights.Format, use.Name, wanted);
        }
    }

    private static string Known(EquatableArray<ImportedNetwork> imports) =>
        imports.Count == 0 ? "it has none" : $"it has {string.Join(", ", imports.Select(import => import.PrintableFile))}";

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
