namespace NetGen.Functions;

/// <summary>
/// Arithmetic on the elements of a layer, each by itself: written once, and printed by each dialect, for vectors, for plain loops, for another language.
/// </summary>
internal abstract class Arithmetic
{
    /// <summary>The function that <see cref="Abs"/> calls.</summary>
    public const string AbsFunction = "Abs";

    /// <summary>The function that turns a sign.</summary>
    public const string NegateFunction = "Negate";

    /// <summary>The function eˣ.</summary>
    public const string ExpFunction = "Exp";

    /// <summary>A constant.</summary>
    public static implicit operator Arithmetic(double value) => new Constant(value);

    /// <summary>The sum.</summary>
    public static Arithmetic operator +(Arithmetic left, Arithmetic right) => new Binary(ArithmeticOperator.Add, left, right);

    /// <summary>The difference.</summary>
    public static Arithmetic operator -(Arithmetic left, Arithmetic right) => new Binary(ArithmeticOperator.Subtract, left, right);

    /// <summary>The product.</summary>
    public static Arithmetic operator *(Arithmetic left, Arithmetic right) => new Binary(ArithmeticOperator.Multiply, left, right);

    /// <summary>The quotient.</summary>
    public static Arithmetic operator /(Arithmetic left, Arithmetic right) => new Binary(ArithmeticOperator.Divide, left, right);

    /// <summary>The value with its sign turned.</summary>
    public static Arithmetic operator -(Arithmetic value) => new Call(NegateFunction, value);

    /// <summary>A variable of the code around.</summary>
    public static Arithmetic Of(string variable) => new Variable(variable);

    /// <summary>The magnitude.</summary>
    public static Arithmetic Abs(Arithmetic value) => new Call(AbsFunction, value);

    /// <summary>A function of the library; each dialect knows where it has it.</summary>
    public static Arithmetic Library(string function, params Arithmetic[] arguments) => new Call(function, arguments);

    /// <summary><paramref name="then"/> where left &lt; right, elsewhere <paramref name="otherwise"/>, for NaN too.</summary>
    public static Arithmetic WhereLess(Arithmetic left, Arithmetic right, Arithmetic then, Arithmetic otherwise) =>
        new Choice(ArithmeticOperator.LessThan, left, right, then, otherwise);

    /// <summary><paramref name="then"/> where left ≤ right, elsewhere <paramref name="otherwise"/>, for NaN too.</summary>
    public static Arithmetic WhereLessOrEqual(Arithmetic left, Arithmetic right, Arithmetic then, Arithmetic otherwise) =>
        new Choice(ArithmeticOperator.LessThanOrEqual, left, right, then, otherwise);

    /// <summary>The text of it in a dialect.</summary>
    public abstract string Print(ArithmeticDialect dialect);

    /// <summary>The same with other names for its variables.</summary>
    public abstract Arithmetic Renamed(Func<string, string> rename);

    /// <summary>A number.</summary>
    internal sealed class Constant(double value) : Arithmetic
    {
        public double Value => value;

        /// <summary>Whether it may be written as an integer, which is of any type.</summary>
        public bool IsInteger => value == Math.Floor(value) && Math.Abs(value) <= int.MaxValue;

        public override string Print(ArithmeticDialect dialect) => dialect.Print(this);

        public override Arithmetic Renamed(Func<string, string> rename) => this;
    }

    /// <summary>A variable, as the code around names it.</summary>
    internal sealed class Variable(string name) : Arithmetic
    {
        public string Name => name;

        public override string Print(ArithmeticDialect dialect) => dialect.Print(this);

        public override Arithmetic Renamed(Func<string, string> rename) => new Variable(rename(name));
    }

    /// <summary>Two values and what becomes of them.</summary>
    internal sealed class Binary(ArithmeticOperator operation, Arithmetic left, Arithmetic right) : Arithmetic
    {
        public ArithmeticOperator Operator => operation;

        public Arithmetic Left => left;

        public Arithmetic Right => right;

        public override string Print(ArithmeticDialect dialect) => dialect.Print(this);

        public override Arithmetic Renamed(Func<string, string> rename) => new Binary(operation, left.Renamed(rename), right.Renamed(rename));
    }

    /// <summary>One of two values.</summary>
    internal sealed class Choice(ArithmeticOperator comparison, Arithmetic left, Arithmetic right, Arithmetic then, Arithmetic otherwise) : Arithmetic
    {
        public ArithmeticOperator Comparison => comparison;

        public Arithmetic Left => left;

        public Arithmetic Right => right;

        public Arithmetic Then => then;

        public Arithmetic Otherwise => otherwise;

        public override string Print(ArithmeticDialect dialect) => dialect.Print(this);

        public override Arithmetic Renamed(Func<string, string> rename) =>
            new Choice(comparison, left.Renamed(rename), right.Renamed(rename), then.Renamed(rename), otherwise.Renamed(rename));
    }

    /// <summary>A function of values.</summary>
    internal sealed class Call(string function, params Arithmetic[] arguments) : Arithmetic
    {
        public string Function => function;

        public IReadOnlyList<Arithmetic> Arguments => arguments;

        public override string Print(ArithmeticDialect dialect) => dialect.Print(this);

        public override Arithmetic Renamed(Func<string, string> rename) => new Call(function, [.. arguments.Select(argument => argument.Renamed(rename))]);
    }
}
