namespace NetGen.Functions;

/// <summary>A number that the units of a row give together. Later lines use its name as a variable.</summary>
/// <param name="name">The name.</param>
/// <param name="kind">How the units give it.</param>
/// <param name="value">What each unit brings; of <see cref="RowNumberKind.Value"/>, the number itself.</param>
/// <param name="comment">What a reader is told first, if anything.</param>
internal sealed class RowNumber(string name, RowNumberKind kind, Arithmetic value, string comment = "")
{
    /// <summary>The name.</summary>
    public string Name => name;

    /// <summary>How the units give it.</summary>
    public RowNumberKind Kind => kind;

    /// <summary>What each unit brings, or the number itself.</summary>
    public Arithmetic Value => value;

    /// <summary>What a reader is told first, or nothing.</summary>
    public string Comment => comment;

    /// <summary>The largest of a variable.</summary>
    public static RowNumber Largest(string name, Arithmetic variable, string comment = "") => new(name, RowNumberKind.Largest, variable, comment);

    /// <summary>A sum over the units.</summary>
    public static RowNumber Sum(string name, Arithmetic term) => new(name, RowNumberKind.Sum, term);

    /// <summary>A sum over the units but the one that gave the largest.</summary>
    public static RowNumber SumOfOthers(string name, Arithmetic term) => new(name, RowNumberKind.SumOfOthers, term);

    /// <summary>A number made of those before it.</summary>
    public static RowNumber Of(string name, Arithmetic value) => new(name, RowNumberKind.Value, value);
}
