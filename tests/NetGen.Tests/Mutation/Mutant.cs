using System.Numerics;
using System.Runtime.CompilerServices;
using NetGen.Numerics;

namespace NetGen.Tests.Mutation;

/// <summary>
/// Stands in emitted code where an operation of the backward pass stood: computes the same, unless its site is the active one. So one compilation
/// holds every mutant.
/// </summary>
public static class Mutant
{
    /// <summary>The variant that puts NaN in the place of a value: where even that reaches no result, the value is no term of the equations.</summary>
    public const int Probe = -1;

    private static int activeSite = -1;
    private static int activeVariant;

    /// <summary>Whether the active site was executed.</summary>
    public static bool IsReached { get; private set; }

    /// <summary>Whether the active variant ever gave another number than the original.</summary>
    public static bool IsChanged { get; private set; }

    /// <summary>Breaks one site in one way.</summary>
    public static void Activate(int site, int variant)
    {
        activeSite = site;
        activeVariant = variant;
        IsReached = false;
        IsChanged = false;
    }

    /// <summary>Repairs what was broken.</summary>
    public static void Deactivate() => activeSite = -1;

    /// <summary>Whether a statement is executed; false once it is to be forgotten.</summary>
    public static bool Keeps(int site)
    {
        if (site != activeSite)
        {
            return true;
        }

        IsReached = true;
        IsChanged = true;
        return false;
    }

    /// <summary><c>a + b</c>; or a summand forgotten, or a sign flipped.</summary>
    public static V Add<S, V, T>(int site, V a, V b)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        site == activeSite ? Pick<S, V, T>(S.Add(a, b), a, b, S.Subtract(a, b)) : S.Add(a, b);

    /// <summary><c>a − b</c>; or an operand forgotten, a sign flipped, or the operands swapped.</summary>
    public static V Subtract<S, V, T>(int site, V a, V b)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        site == activeSite ? Pick<S, V, T>(S.Subtract(a, b), a, b, S.Add(a, b), S.Subtract(b, a)) : S.Subtract(a, b);

    /// <summary><c>a·b</c>; or a factor dropped, or the sign flipped.</summary>
    public static V Multiply<S, V, T>(int site, V a, V b)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        site == activeSite ? Pick<S, V, T>(S.Multiply(a, b), a, b, S.Negate(S.Multiply(a, b))) : S.Multiply(a, b);

    /// <summary><c>a/b</c>; or an operand dropped, or their product.</summary>
    public static V Divide<S, V, T>(int site, V a, V b)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        site == activeSite ? Pick<S, V, T>(S.Divide(a, b), a, b, S.Multiply(a, b)) : S.Divide(a, b);

    /// <summary><c>a·b + c</c>; or a factor dropped, the summand forgotten, or the sign flipped.</summary>
    public static V MultiplyAdd<S, V, T>(int site, V a, V b, V c)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => site == activeSite
        ? Pick<S, V, T>(S.MultiplyAdd(a, b, c), S.Add(a, c), S.Add(b, c), S.Multiply(a, b), S.Subtract(c, S.Multiply(a, b)))
        : S.MultiplyAdd(a, b, c);

    /// <summary>a where the mask is set, else b; or always one of them, or the wrong one.</summary>
    public static V Choose<S, V, T>(int site, V mask, V a, V b)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        site == activeSite ? Pick<S, V, T>(S.Choose(mask, a, b), a, b, S.Choose(mask, b, a)) : S.Choose(mask, a, b);

    /// <summary>The sum of all lanes; or one lane, or the wrong sign.</summary>
    public static T Sum<S, V, T>(int site, V a)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => site == activeSite
        ? Pick<Scalar<T>, T, T>(S.Sum(a), Unsafe.As<V, T>(ref a), -S.Sum(a))
        : S.Sum(a);

    /// <summary><c>a + b</c> of numbers.</summary>
    public static T Add<T>(int site, T a, T b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Add<Scalar<T>, T, T>(site, a, b);

    /// <summary><c>a − b</c> of numbers.</summary>
    public static T Subtract<T>(int site, T a, T b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Subtract<Scalar<T>, T, T>(site, a, b);

    /// <summary><c>a·b</c> of numbers.</summary>
    public static T Multiply<T>(int site, T a, T b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Multiply<Scalar<T>, T, T>(site, a, b);

    /// <summary><c>a/b</c> of numbers.</summary>
    public static T Divide<T>(int site, T a, T b)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Divide<Scalar<T>, T, T>(site, a, b);

    /// <summary><c>−a</c>; or the sign forgotten.</summary>
    public static T Negate<T>(int site, T a)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> =>
        site == activeSite ? Pick<Scalar<T>, T, T>(-a, a) : -a;

    private static V Pick<S, V, T>(V original, params ReadOnlySpan<V> variants)
        where S : struct, ISimd<V, T>
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        V picked = activeVariant == Probe ? S.Broadcast(T.NaN) : variants[activeVariant];
        IsReached = true;
        IsChanged |= !AreEqual<V, T>(original, picked);
        return picked;
    }

    /// <summary>Equal numbers in all lanes; zeros of both signs are equal.</summary>
    private static bool AreEqual<V, T>(V a, V b)
        where V : struct
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        for (int lane = 0; lane < Unsafe.SizeOf<V>() / Unsafe.SizeOf<T>(); lane++)
        {
            T first = Unsafe.Add(ref Unsafe.As<V, T>(ref a), lane);
            T second = Unsafe.Add(ref Unsafe.As<V, T>(ref b), lane);
            if (first != second && !(T.IsNaN(first) && T.IsNaN(second)))
            {
                return false;
            }
        }

        return true;
    }
}
