namespace NetGen.Functions;

/// <summary>Arithmetic on a row: numbers that its units give together, one after the other, and then the value of each unit.</summary>
/// <param name="numbers">The numbers of the row.</param>
/// <param name="value">The value of a unit, from its own variables and those numbers.</param>
internal sealed class RowArithmetic(IReadOnlyList<RowNumber> numbers, Arithmetic value)
{
    /// <summary>The numbers of the row.</summary>
    public IReadOnlyList<RowNumber> Numbers => numbers;

    /// <summary>The value of a unit.</summary>
    public Arithmetic Value => value;
}
