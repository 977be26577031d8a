namespace NetGen.Numerics;

/// <summary>What the elementary functions need to know of one precision: constants, and polynomials short enough for its accuracy.</summary>
/// <remarks>
/// Coefficients are minimax fits of relative error, computed with 60 digits and rounded once; each polynomial states its interval and error.
/// </remarks>
/// <typeparam name="T">float or double.</typeparam>
internal interface IApproximation<T>
    where T : unmanaged
{
    /// <summary>Bits of the fraction, below the exponent.</summary>
    static abstract int FractionBits { get; }

    /// <summary>1.5·2^<see cref="FractionBits"/>: after adding it, the lowest bits of a number hold its nearest integer.</summary>
    static abstract T RoundingShift { get; }

    /// <summary>1 / ln 2.</summary>
    static abstract T Log2E { get; }

    /// <summary>The leading bits of ln 2, few enough that a multiple by any exponent is exact.</summary>
    static abstract T Ln2High { get; }

    /// <summary>ln 2 − <see cref="Ln2High"/>.</summary>
    static abstract T Ln2Low { get; }

    /// <summary>√½.</summary>
    static abstract T SqrtHalf { get; }

    /// <summary>The smallest number that is not subnormal.</summary>
    static abstract T SmallestNormal { get; }

    /// <summary>The smallest x whose e^x is not subnormal.</summary>
    static abstract T LogSmallest { get; }

    /// <summary>The smallest x whose e^x is infinite.</summary>
    static abstract T LogOverflow { get; }

    /// <summary>An x beyond which e^−x is taken for 0: it is below the smallest normal number, and x / ln 2 rounds to the lowest exponent, which stands for 0.</summary>
    static abstract T ExpLimit { get; }

    /// <summary>An x beyond which 1 − 2e^−x rounds to 1.</summary>
    static abstract T OneLimit { get; }

    /// <summary>An a for which a²/2 has the property of <see cref="ExpLimit"/>.</summary>
    static abstract T GaussianLimit { get; }

    /// <summary>An a for which 2√(2/π)·(a + 0.044715a³) has the property of <see cref="ExpLimit"/>.</summary>
    static abstract T GeluTanhLimit { get; }

    /// <summary>2√(2/π), the factor of a in the exponent of <see cref="Activation.GeluTanh"/>.</summary>
    static abstract T GeluTanhLinear { get; }

    /// <summary>What rounding took from <see cref="GeluTanhLinear"/>.</summary>
    static abstract T GeluTanhLinearLow { get; }

    /// <summary>2√(2/π)·0.044715, the factor of a³ there.</summary>
    static abstract T GeluTanhCubic { get; }

    /// <summary>The a at which the derivative of gelu is 0 for z = −a.</summary>
    static abstract T GeluMinimum { get; }

    /// <summary>What rounding took from <see cref="GeluMinimum"/>.</summary>
    static abstract T GeluMinimumLow { get; }

    /// <summary>e^r − 1 for |r| ≤ ln(2)/2.</summary>
    static abstract V ExpMinus1<S, V>(V r)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>(2·artanh(t/2) − t) / t³ as a polynomial in u = t², for 0 ≤ u ≤ 4/9.</summary>
    static abstract V ArtanhTail<S, V>(V u)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>The upper tail Q(a) of the standard normal distribution times e^(a²/2), for 0 ≤ a ≤ <see cref="GaussianLimit"/>.</summary>
    static abstract V NormalTail<S, V>(V a)
        where S : struct, ISimd<V, T>
        where V : struct;

    /// <summary>
    /// (Q(a)·e^(a²/2) − a/√(2π)) / (<see cref="GeluMinimum"/> − a), for 0 ≤ a ≤ <see cref="GaussianLimit"/>: the derivative of gelu for
    /// z = −a without its root and its exponential.
    /// </summary>
    static abstract V GeluSlope<S, V>(V a)
        where S : struct, ISimd<V, T>
        where V : struct;
}
