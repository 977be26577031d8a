using NetGen.Functions;

namespace NetGen.Models;

/// <summary>
/// A formula in z as a sum of products, so that formulas that differ in the order or grouping of their sums and products only are the same:
/// <c>0.5·(z·(erf(z/√2) + 1))</c> is <c>0.5·z + 0.5·z·erf(0.7071·z)</c>.
/// </summary>
internal sealed class Expression
{
    /// <summary>The largest relative error of rounding to double.</summary>
    private const double DoubleRoundoff = 1.0 / (1L << 53);

    private readonly IReadOnlyList<Term> terms;

    private Expression(params IReadOnlyList<Term> terms) => this.terms = terms;

    /// <summary>z itself.</summary>
    public static Expression Z { get; } = Call("z");

    /// <summary>The number that this is, or null if it depends on z.</summary>
    public double? Constant => terms.Count == 1 && terms[0].Factors.Count == 0 ? terms[0].Coefficient : null;

    /// <summary>Factors in all terms.</summary>
    public int Size => terms.Sum(term => term.Factors.Count + 1);

    /// <summary>The coefficients of all terms, those of the functions in them too.</summary>
    public IEnumerable<double> Numbers =>
        terms.SelectMany(term => term.Factors.SelectMany(factor => factor.Arguments).SelectMany(argument => argument.Numbers).Prepend(term.Coefficient));

    /// <summary>A number.</summary>
    public static implicit operator Expression(double value) => new(new Term(value, []));

    /// <summary>The sum.</summary>
    public static Expression operator +(Expression left, Expression right) => new([.. left.terms, .. right.terms]);

    /// <summary>The product, multiplied out.</summary>
    public static Expression operator *(Expression left, Expression right) => new([.. left.terms.SelectMany(
        a => right.terms, (a, b) => new Term(a.Coefficient * b.Coefficient, [.. a.Factors, .. b.Factors]))]);

    /// <summary>A function of other formulas.</summary>
    public static Expression Call(string function, params IReadOnlyList<Expression> arguments) => new(new Term(1, [new Factor(function, arguments)]));

    /// <summary>The formula of an activation, whose operators are those of ONNX and whose variable is z.</summary>
    public static Expression Of(Arithmetic formula) => formula switch
    {
        Arithmetic.Constant constant => constant.Value,
        Arithmetic.Call call => Call(call.Function, [.. call.Arguments.Select(Of)]),
        Arithmetic.Binary { Operator: ArithmeticOperator.Add } sum => Of(sum.Left) + Of(sum.Right),
        Arithmetic.Binary { Operator: ArithmeticOperator.Multiply } product => Of(product.Left) * Of(product.Right),
        Arithmetic.Variable => Z,
        _ => throw new ArgumentException("Expected sums, products and operators of ONNX.", nameof(formula)),
    };

    /// <summary>Whether this is the same formula as a pattern.</summary>
    public bool Matches(Expression pattern) => ArePairs(
        terms, pattern.terms, (a, b) => IsSame(a.Coefficient, b.Coefficient) && ArePairs(a.Factors, b.Factors, (f, g) => f.Matches(g)));

    /// <summary>
    /// Whether two coefficients are the same. Those that no float holds are computed here in a few operations in double, and those of a model in
    /// double as well; that they may differ by as much changes a result no more than the rounding of its own operations does.
    /// </summary>
    private static bool IsSame(double found, double expected) =>
        found == expected || (expected != (float)expected && Math.Abs(found - expected) <= 4 * DoubleRoundoff * Math.Abs(expected));

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
        public bool Matches(Factor pattern) => Function == pattern.Function
            && (Function is "Max" or "Min"
                ? ArePairs(Arguments, pattern.Arguments, (x, y) => x.Matches(y))
                : Arguments.Count == pattern.Arguments.Count && Arguments.Zip(pattern.Arguments, (x, y) => x.Matches(y)).All(isMatch => isMatch));
    }
}
