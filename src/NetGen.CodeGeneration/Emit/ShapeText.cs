using NetGen.CodeGeneration.Model;

namespace NetGen.CodeGeneration.Emit;

/// <summary>The units of a network's layers on one line, <c>784-128-10</c>; of very deep networks the first and the last ones.</summary>
internal static class ShapeText
{
    private const int MaxSizes = 12;

    public static string Of(NetworkModel model) => model.Sizes.Count <= MaxSizes
        ? Join(model.Sizes)
        : $"{Join(model.Sizes.Take(MaxSizes / 2))}-…-{Join(model.Sizes.Skip(model.Sizes.Count - (MaxSizes / 2)))}";

    private static string Join(IEnumerable<int> sizes) => string.Join("-", sizes.Select(size => $"{size}"));
}
