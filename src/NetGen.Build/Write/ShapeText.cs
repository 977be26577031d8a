using NetGen.Generator.Model;

namespace NetGen.Build.Write;

/// <summary>The units of a network's layers on one line: <c>784-128-10</c>.</summary>
internal static class ShapeText
{
    private const int MaxSizes = 12;

    public static string Of(NetworkModel model) => model.Sizes.Count <= MaxSizes
        ? string.Join("-", model.Sizes)
        : $"{string.Join("-", model.Sizes.Take(MaxSizes / 2))}-…-{string.Join("-", model.Sizes.Skip(model.Sizes.Count - (MaxSizes / 2)))}";
}
