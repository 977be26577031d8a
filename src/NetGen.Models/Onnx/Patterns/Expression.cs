namespace NetGen.Models;

/// <summary>
/// A formula in z as a sum of products, so that formulas that differ in the order or grouping of their sums and products only are the same:
/// <c>0.5·(z·(erf(z/√2) + 1))</c> is <c>0.5·z + 0.5·z·erf(0.7071·z)</c>.
/// </summary>
internal sealed class Expression
{
    private readonly IReadOnlyList<Term> terms;

    private Expression(params IReadOnlyList<Term> terms) => this.terms = terms;

    /// <summary>z itself.</summary>
    public static Expression Z { get; } = Call("z");

    /// <summary>The number that this is, or null if it depends on z.</summary>
    public double? Constant => terms.Count == 1 && terms[0].Factors.Count == 0 ? terms[0].Coefficient : null;

    /// <summary>Factors in all terms.</summary>
    public int Size => terms.Sum(term => term.Factors.Count + 1);

    /// <summary>A number.</summary>
    public static implicit operator Expression(double value) => new(new Term(value, []));

    /// <summary>The sum.</summary>
    public static Expression operator +(Expression left, Expression right) => new([.. left.terms, .. right.terms]);

    /// <summary>The product, multiplied out.</summary>
    public static Expression operator *(Expression left, Expression right) => new([.. left.terms.SelectMany(
        a => right.terms, (a, b) => new Term(a.Coefficient * b.Coefficient, [.. a.Factors, .. b.Factors]))]);

    /// <summary>A function of other formulas.</summary>
    public static Expression Call(string function, params IReadOnlyList<Expression> arguments) => new(new Term(1, [new Factor(function, arguments)]));

    /// <summary>Whether both are the same formula, with numbers that differ by rounding only.</summary>
    /// <param name="other">The other formula.</param>
    /// <param name="tolerance">The largest relative difference of two numbers.</param>
    public bool IsCloseTo(Expression other, double tolerance) => ArePairs(
        terms,
        other.terms,
        (a, b) => Math.Abs(a.Coefficient - b.Coefficient) <= tolerance * Math.Abs(b.Coefficient)
            && ArePairs(a.Factors, b.Factors, (f, g) => f.IsCloseTo(g, tolerance)));

    /// <summary>Whether each of some things has a like one among others, in any order, and none is left over.</summary>
    private static bool ArePairs<T>(IReadOnlyList<T> left, IReadOnlyList<T> right, Func<T, T, bool> areAlike)
    {
        List<T> rest = [.. right];
        return left.Count == right.Count && left.All(a => rest.FindIndex(b => areAlike(a, b)) is int index and >= 0 && RemoveAt(rest, index));
    }

    private static bool RemoveAt<T>(List<T> list, int index)
    {
        list.RemoveAt(index);
        return true;
    }

    private sealed record Term(double Coefficient, IReadOnlyList<Factor> Factors);

    private sealed record Factor(string Function, IReadOnlyList<Expression> Arguments)
    {
        public bool IsCloseTo(Factor other, double tolerance) => Function == other.Function
            && (Function is "Max" or "Min"
                ? ArePairs(Arguments, other.Arguments, (x, y) => x.IsCloseTo(y, tolerance))
                : Arguments.Count == other.Arguments.Count && Arguments.Zip(other.Arguments, (x, y) => x.IsCloseTo(y, tolerance)).All(isClose => isClose));
    }
}
