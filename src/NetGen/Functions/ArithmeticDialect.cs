namespace NetGen.Functions;

/// <summary>How arithmetic is written in the code of a strategy or of a language.</summary>
internal abstract class ArithmeticDialect
{
    /// <summary>A number.</summary>
    public abstract string Print(Arithmetic.Constant constant);

    /// <summary>A variable.</summary>
    public abstract string Print(Arithmetic.Variable variable);

    /// <summary>A sum, difference, product or quotient.</summary>
    public abstract string Print(Arithmetic.Binary binary);

    /// <summary>One of two values.</summary>
    public abstract string Print(Arithmetic.Choice choice);

    /// <summary>A function of values.</summary>
    public abstract string Print(Arithmetic.Call call);

    /// <summary>The arguments of a call, with commas between them.</summary>
    protected string Arguments(Arithmetic.Call call) => string.Join(", ", call.Arguments.Select(argument => argument.Print(this)));
}
