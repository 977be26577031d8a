namespace NetGen.Models;

/// <summary>Questions about number types.</summary>
internal static class NumberTypes
{
    /// <summary>The narrowest type that holds the numbers of all these types exactly.</summary>
    /// <param name="types">At least one.</param>
    public static NumberType Common(IEnumerable<NumberType> types) => types.Distinct().Aggregate((a, b) =>
        a == NumberType.Float64 || b == NumberType.Float64 ? NumberType.Float64 : NumberType.Float32);

    /// <summary>The nearest number of a type.</summary>
    public static double Round(double value, NumberType type) => NumberBytes.Read(NumberBytes.Write([value], type), type)[0];

    /// <summary>The smallest positive number that rounds to infinity: halfway from the largest one to the next power of two.</summary>
    public static double Limit(NumberType type) => type switch
    {
        NumberType.Float16 => (2 - Math.Pow(2, -11)) * Math.Pow(2, 15),
        NumberType.BFloat16 => (2 - Math.Pow(2, -8)) * Math.Pow(2, 127),
        NumberType.Float32 => (2 - Math.Pow(2, -24)) * Math.Pow(2, 127),
        NumberType.Float64 => double.PositiveInfinity,
    };
}
