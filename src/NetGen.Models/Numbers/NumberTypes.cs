namespace NetGen.Models;

/// <summary>Questions about number types.</summary>
internal static class NumberTypes
{
    /// <summary>The narrowest type that holds the numbers of all these types exactly.</summary>
    /// <param name="types">At least one.</param>
    public static NumberType Common(IEnumerable<NumberType> types) => types.Distinct().Aggregate((a, b) =>
        a == NumberType.Float64 || b == NumberType.Float64 ? NumberType.Float64 : NumberType.Float32);
}
