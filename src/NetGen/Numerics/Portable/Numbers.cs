using System.Runtime.InteropServices;

namespace NetGen.Numerics;

/// <summary>What plain code does with numbers of either type where there is no generic arithmetic.</summary>
internal static class Numbers
{
    /// <summary>The most elements of an array, <c>Array.MaxLength</c>, which .NET Standard lacks.</summary>
    public const int MaxArrayLength = 0x7FFF_FFC7;

    /// <summary>Checks the type of numbers where no constraint does.</summary>
    /// <exception cref="NotSupportedException">It is neither float nor double.</exception>
    public static void Check<T>()
    {
        if (typeof(T) != typeof(float) && typeof(T) != typeof(double))
        {
            throw new NotSupportedException($"Expected numbers of type float or double, a network's, but got {typeof(T)}.");
        }
    }

    /// <summary>The same elements, to read; Debian's Mono cannot index a ReadOnlySpan.</summary>
    public static Span<T> Indexable<T>(ReadOnlySpan<T> elements) => MemoryMarshal.CreateSpan(ref MemoryMarshal.GetReference(elements), elements.Length);

    /// <summary>Writes one number.</summary>
    /// <typeparam name="T">float or double.</typeparam>
    public static void Set<T>(Span<T> numbers, int index, float value)
        where T : unmanaged
    {
        if (typeof(T) == typeof(float))
        {
            MemoryMarshal.Cast<T, float>(numbers)[index] = value;
        }
        else
        {
            MemoryMarshal.Cast<T, double>(numbers)[index] = value;
        }
    }
}
