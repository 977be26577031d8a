namespace NetGen.Numerics;

/// <summary>1 row.</summary>
internal readonly struct Height1 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 1;
}

/// <summary>2 rows.</summary>
internal readonly struct Height2 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 2;
}

/// <summary>3 rows.</summary>
internal readonly struct Height3 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 3;
}

/// <summary>4 rows.</summary>
internal readonly struct Height4 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 4;
}

/// <summary>5 rows.</summary>
internal readonly struct Height5 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 5;
}

/// <summary>6 rows.</summary>
internal readonly struct Height6 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 6;
}

/// <summary>7 rows.</summary>
internal readonly struct Height7 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 7;
}

/// <summary>8 rows.</summary>
internal readonly struct Height8 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 8;
}

/// <summary>9 rows.</summary>
internal readonly struct Height9 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 9;
}

/// <summary>10 rows.</summary>
internal readonly struct Height10 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 10;
}

/// <summary>11 rows.</summary>
internal readonly struct Height11 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 11;
}

/// <summary>12 rows.</summary>
internal readonly struct Height12 : IHeight
{
    /// <inheritdoc/>
    public static int Rows => 12;
}
