namespace NetGen.Functions;

/// <summary>What arithmetic does with two values.</summary>
internal enum ArithmeticOperator
{
    /// <summary>Their sum.</summary>
    Add,

    /// <summary>The first without the second.</summary>
    Subtract,

    /// <summary>Their product.</summary>
    Multiply,

    /// <summary>The first by the second.</summary>
    Divide,

    /// <summary>Whether the first is smaller.</summary>
    LessThan,

    /// <summary>Whether the first is smaller, or both are equal.</summary>
    LessThanOrEqual,
}
