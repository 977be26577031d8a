using System.Numerics;
using System.Runtime.CompilerServices;

namespace NetGen.Numerics;

/// <summary>The elementary functions of <see cref="SingleMath"/> and <see cref="DoubleMath"/>, one text for every precision and width.</summary>
/// <remarks>
/// Exponentials and logarithms reduce their argument as W. J. Cody and W. Waite do (Software Manual for the Elementary Functions, 1980). The
/// formulas use <c>ISimd</c>'s operations only, which are what keeps the bits of a lane from depending on the width.
/// </remarks>
/// <typeparam name="A">The constants and polynomials of the precision.</typeparam>
/// <typeparam name="S">The vector width.</typeparam>
/// <typeparam name="V">The vector.</typeparam>
/// <typeparam name="T">float or double.</typeparam>
internal static partial class VectorMath<A, S, V, T>
    where A : struct, IApproximation<T>
    where S : struct, ISimd<V, T>
    where V : struct
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private static V One
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => S.Broadcast(T.One);
    }

    private static T Two
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => T.One + T.One;
    }

    private static T Half
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => T.One / Two;
    }

    /// <summary>max(z, 0), and 0 for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V PositivePart(V z) => S.Choose(S.LessThan(S.Zero, z), z, S.Zero);

    /// <summary>min(|z|, limit), and NaN for NaN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static V LimitedAbs(V z, T limit)
    {
        V a = S.Abs(z);
        V bound = S.Broadcast(limit);
        return S.Choose(S.LessThan(bound, a), bound, a);
    }
}
