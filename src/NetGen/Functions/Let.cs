namespace NetGen.Functions;

/// <summary>A line of arithmetic: a name for a value. Later lines use the name as a variable.</summary>
/// <param name="name">The name.</param>
/// <param name="value">The value.</param>
/// <param name="comment">What a reader is told first, if anything.</param>
internal sealed class Let(string name, Arithmetic value, string comment = "")
{
    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>The value.</summary>
    public Arithmetic Value => value;

    /// <summary>What a reader is told first, or nothing.</summary>
    public string Comment => comment;
}
