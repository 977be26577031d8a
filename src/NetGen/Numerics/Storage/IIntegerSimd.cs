namespace NetGen.Numerics;

/// <summary>What <see cref="ISimd{V, T}"/> lacks for sums of integers: lanes of 32 bits in a vector of floats.</summary>
/// <typeparam name="V">The vector.</typeparam>
internal interface IIntegerSimd<V>
    where V : struct
{
    /// <summary>
    /// In each lane <c>sum + x₀·w₀ + x₁·w₁</c>, exact: x₀ and x₁ are the lower and the upper 16 bits of the lane of <paramref name="x"/>, w₀ and w₁ the next
    /// two bytes of <paramref name="w"/>.
    /// </summary>
    static abstract V MultiplyAddPairs(V x, ref sbyte w, V sum);

    /// <summary>The integers as floats, rounded to nearest, ties to even.</summary>
    static abstract V ToSingle(V integers);
}
