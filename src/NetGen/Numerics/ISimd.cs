using System.ComponentModel;

namespace NetGen.Numerics;

/// <summary>
/// The operations of one vector width. Generated kernels are written once, over this interface; the just-in-time compiler makes a version for
/// each width in which every member is one instruction.
/// </summary>
/// <remarks>
/// Indices count elements from the referenced one, and are not checked. Every operation is rounded once, as IEEE 754 says, so a lane holds the same
/// bits at every width; only <see cref="MultiplyAdd"/> rounds twice where the processor has no fused multiply-add.
/// </remarks>
/// <typeparam name="V">The vector.</typeparam>
/// <typeparam name="T">Its elements, float or double.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ISimd<V, T>
    where V : struct
    where T : unmanaged
{
    /// <summary>Lanes of a vector.</summary>
    static abstract int Count { get; }

    /// <summary>Vector registers that the processor has for this width: 32 or 16.</summary>
    static abstract int Registers { get; }

    /// <summary>Zero in every lane.</summary>
    static abstract V Zero { get; }

    /// <summary>The same value in every lane.</summary>
    static abstract V Broadcast(T value);

    /// <summary>Reads <see cref="Count"/> elements.</summary>
    static abstract V Load(ref readonly T source, nint index);

    /// <summary>Reads the first <paramref name="count"/> elements (up to <see cref="Count"/>) and nothing after them; the other lanes are 0.</summary>
    static abstract V Load(ref readonly T source, nint index, int count);

    /// <summary>Writes all lanes.</summary>
    static abstract void Store(V value, ref T target, nint index);

    /// <summary>Writes the first <paramref name="count"/> lanes (none if negative, up to <see cref="Count"/>) and nothing after them.</summary>
    static abstract void Store(V value, ref T target, nint index, int count);

    /// <summary><c>a + b</c>.</summary>
    static abstract V Add(V a, V b);

    /// <summary><c>a − b</c>.</summary>
    static abstract V Subtract(V a, V b);

    /// <summary><c>a·b</c>.</summary>
    static abstract V Multiply(V a, V b);

    /// <summary><c>a / b</c>.</summary>
    static abstract V Divide(V a, V b);

    /// <summary><c>a·b + c</c>, rounded once where the processor can.</summary>
    static abstract V MultiplyAdd(V a, V b, V c);

    /// <summary><c>−a</c>.</summary>
    static abstract V Negate(V a);

    /// <summary><c>|a|</c>.</summary>
    static abstract V Abs(V a);

    /// <summary><c>√a</c>.</summary>
    static abstract V Sqrt(V a);

    /// <summary>All bits set in the lanes where <c>a &lt; b</c>, none elsewhere and for NaN.</summary>
    static abstract V LessThan(V a, V b);

    /// <summary>All bits set in the lanes where <c>a ≤ b</c>, none elsewhere and for NaN.</summary>
    static abstract V LessThanOrEqual(V a, V b);

    /// <summary>In each lane <paramref name="a"/> where the mask's bits are set, otherwise <paramref name="b"/>.</summary>
    static abstract V Choose(V mask, V a, V b);

    /// <summary>Bitwise and.</summary>
    static abstract V BitAnd(V a, V b);

    /// <summary>Bitwise or.</summary>
    static abstract V BitOr(V a, V b);

    /// <summary>Sum of the lanes' bits as integers of the element's size.</summary>
    static abstract V AddBits(V a, V b);

    /// <summary>Difference of the lanes' bits as integers of the element's size.</summary>
    static abstract V SubtractBits(V a, V b);

    /// <summary>The lanes' bits moved to the left.</summary>
    static abstract V ShiftLeft(V a, int bits);

    /// <summary>The lanes' bits moved to the right, copies of the sign coming in.</summary>
    static abstract V ShiftRight(V a, int bits);

    /// <summary>Sum of all lanes, folded in halves: lane k and lane k + Count/2 first.</summary>
    static abstract T Sum(V a);
}
