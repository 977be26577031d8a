namespace NetGen.Functions;

/// <summary>How the units of a row give a number.</summary>
internal enum RowNumberKind
{
    /// <summary>The largest of a variable, the first one where several are equal.</summary>
    Largest,

    /// <summary>A sum over the units, the first one first.</summary>
    Sum,

    /// <summary>The same without the unit that gave the largest before it.</summary>
    SumOfOthers,

    /// <summary>Made of the numbers before it, whatever the units.</summary>
    Value,
}
