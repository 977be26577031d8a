using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>The checks of a generated network's arguments; each one throws before anything is written.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static partial class Guard
{
    /// <summary>The name of the property.</summary>
    private const string Parameters = "Parameters";

    /// <summary>The number of rows in a span of <paramref name="length"/> elements.</summary>
    /// <exception cref="ArgumentException">It holds no row, or a part of one.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Rows(int length, int width, string name)
    {
        int rows = length / width;
        if (rows == 0 || rows * width != length)
        {
            ThrowRows(length, width, name);
        }

        return rows;
    }

    /// <summary>Checks that a span holds <paramref name="rows"/> rows.</summary>
    /// <exception cref="ArgumentException">It holds more or fewer elements.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Length(int length, int rows, int width, string name)
    {
        if (length != (long)rows * width)
        {
            ThrowLength(length, rows, width, name);
        }
    }

    /// <summary>Checks that a result shares no memory with an argument.</summary>
    /// <exception cref="ArgumentException">They overlap.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Apart<T>(ReadOnlySpan<T> result, string resultName, ReadOnlySpan<T> argument, string argumentName)
    {
#if NET
        // Span.Overlaps for spans that are not empty; NativeAOT does not inline that, and it takes half as long as a call of a tiny network.
        nint distance = Unsafe.ByteOffset(ref MemoryMarshal.GetReference(result), ref MemoryMarshal.GetReference(argument));
        if ((nuint)distance < Bytes(result) || (nuint)(-distance) < Bytes(argument))
#else
        if (result.Overlaps(argument))
#endif
        {
            ThrowOverlap(resultName, argumentName);
        }
    }

    /// <summary>Checks that a result shares no memory with an argument of other numbers.</summary>
    /// <exception cref="ArgumentException">They overlap.</exception>
    public static unsafe void Apart<TResult, TArgument>(
        ReadOnlySpan<TResult> result, string resultName, ReadOnlySpan<TArgument> argument, string argumentName)
        where TResult : unmanaged
        where TArgument : unmanaged
    {
        // By their first elements, since Debian's Mono cannot pin a span itself.
        fixed (TResult* first = &MemoryMarshal.GetReference(result))
        {
            fixed (TArgument* second = &MemoryMarshal.GetReference(argument))
            {
                nint distance = (nint)second - (nint)first;
                if ((nuint)distance < (nuint)result.Length * (nuint)sizeof(TResult) || (nuint)(-distance) < (nuint)argument.Length * (nuint)sizeof(TArgument))
                {
                    ThrowOverlap(resultName, argumentName);
                }
            }
        }
    }

    /// <summary>Checks a rate or a penalty: 0 or more, and finite as a <typeparamref name="T"/> too.</summary>
    /// <typeparam name="T">float or double.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">It is negative, NaN or infinite.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Rate<T>(double value, string name)
    {
        if (!(value >= 0 && (typeof(T) == typeof(float) ? (float)value : value) < double.PositiveInfinity))
        {
            ThrowRate<T>(value, name);
        }
    }

    /// <summary>Checks a number that counts from <paramref name="first"/> and stays below <paramref name="end"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It lies outside.</exception>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Index(int value, int first, int end, string name)
    {
        if (value < first || value >= end)
        {
            ThrowIndex(value, first, end, name);
        }
    }

#if NET
    private static nuint Bytes<T>(ReadOnlySpan<T> span) => (nuint)span.Length * (nuint)Unsafe.SizeOf<T>();
#endif

    [DoesNotReturn]
    private static void ThrowRows(int length, int width, string name) =>
        throw new ArgumentException($"Expected one or more rows of {width} elements, but {name} has {length} elements.", name);

    [DoesNotReturn]
    private static void ThrowLength(int length, int rows, int width, string name) =>
        throw new ArgumentException($"Expected {(long)rows * width} elements ({rows} × {width}), but {name} has {length}.", name);

    [DoesNotReturn]
    private static void ThrowOverlap(string resultName, string argumentName) => throw new ArgumentException(
        $"Expected memory of its own, but {resultName} overlaps {argumentName}; give it a span apart.", resultName);

    [DoesNotReturn]
    private static void ThrowRate<T>(double value, string name) => throw new ArgumentOutOfRangeException(
        name, value, $"Expected a finite {(typeof(T) == typeof(float) ? "float" : "double")} of at least 0.");

    [DoesNotReturn]
    private static void ThrowIndex(int value, int first, int end, string name) => throw new ArgumentOutOfRangeException(
        name, value, $"Expected {first} to {end - 1}.");
}
