namespace NetGen.CodeGeneration.Emit;

/// <summary>Expressions that count in vectors.</summary>
internal static class VectorCode
{
    /// <summary>Lanes of some vectors.</summary>
    public static string Width(int vectors) => vectors == 1 ? "S.Count" : $"{vectors} * S.Count";

    /// <summary>The first lane of the vector with an index, as a term of a sum.</summary>
    public static string Lane(int vector) => vector > 1 ? $"({vector} * S.Count)" : Offset(vector);

    /// <summary>The first lane of the vector with an index, standing alone.</summary>
    public static string Offset(int vector) => vector == 0 ? "0" : Width(vector);
}
