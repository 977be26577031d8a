using System.Text.RegularExpressions;

namespace NetGen.Models;

/// <summary>
/// Names that number the layers. All have the same text with numbers at the same places, as <c>fc2</c> and <c>fc10</c> or <c>net.0.fc</c> and
/// <c>net.2.fc</c>; of several numbers in a name the first that differ decide, as those of chapters and sections do, unless another place has
/// the layers in another order. Keras counts from <c>dense</c> over <c>dense_1</c>: the name without a number has 0.
/// </summary>
internal static class NumberedNames
{
    private static readonly Regex Number = new("[0-9]+", RegexOptions.CultureInvariant);

    /// <summary>The names in the order of their numbers, or null if they do not number the layers.</summary>
    /// <param name="names">At least one.</param>
    public static IReadOnlyList<string>? InOrder(IReadOnlyList<string> names)
    {
        string? zero = WithoutNumber(names);
        (string Name, string Numbered)[] sorted = [.. names
            .Select(name => (Name: name, Numbered: name == zero ? $"{name}_0" : name))
            .OrderBy(name => name.Numbered, NaturalOrder.Comparer)];
        return sorted.Select(name => Number.Replace(name.Numbered, "0")).Distinct().Count() == 1 && AreAscending([.. sorted.Select(name => name.Numbered)])
            ? [.. sorted.Select(name => name.Name)]
            : null;
    }

    /// <summary>The name that all others have with <c>_1</c>, <c>_2</c> and so on after it, or null.</summary>
    private static string? WithoutNumber(IReadOnlyList<string> names)
    {
        string shortest = names.Aggregate((a, b) => b.Length < a.Length ? b : a);
        return names.Count > 1 && names.All(name => name == shortest || IsNumbered(name, shortest)) ? shortest : null;
    }

    private static bool IsNumbered(string name, string text) =>
        name.StartsWith(text + "_", StringComparison.Ordinal) && Number.Match(name, text.Length + 1) is { } number && number.Index == text.Length + 1 && number.Index + number.Length == name.Length;

    /// <summary>Whether each name differs from the next in a number, and no place has numbers that are all different in another order.</summary>
    private static bool AreAscending(string[] names)
    {
        bool[] differ = new bool[names.Length - 1];
        for (Match[] place = [.. names.Select(name => Number.Match(name))]; place[0].Success; place = [.. place.Select(match => match.NextMatch())])
        {
            string[] numbers = [.. place.Select(match => match.Value.TrimStart('0'))];
            int[] steps = [.. numbers.Zip(numbers.Skip(1), NaturalOrder.Comparer.Compare)];
            if (Array.Exists(steps, step => step >= 0) && numbers.Distinct().Count() == numbers.Length)
            {
                return false;
            }

            for (int index = 0; index < steps.Length; index++)
            {
                differ[index] |= steps[index] != 0;
            }
        }

        return Array.TrueForAll(differ, isDifferent => isDifferent);
    }
}
