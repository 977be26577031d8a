using System.Runtime.Intrinsics;

namespace NetGen.Exhaustive.Floats;

/// <summary>A function of float under test, and the same function in double from the base library.</summary>
internal interface IFunction
{
    /// <summary>What the report calls it.</summary>
    static abstract string Name { get; }

    /// <summary>The function under test.</summary>
    static abstract Vector256<float> Result(Vector256<float> z);

    /// <summary>The function to compare with.</summary>
    static abstract Vector256<double> Expected(Vector256<double> z);
}
