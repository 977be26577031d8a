using System.Numerics;

namespace NetGen.Tests.Numerics;

/// <summary>Numbers between guards that nobody may write.</summary>
/// <typeparam name="T">float or double.</typeparam>
internal sealed class GuardedNumbers<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const int Guard = 64;

    private static readonly T Mark = T.CreateChecked(1234.5);

    private readonly T[] numbers;

    /// <summary>Makes numbers that are all NaN.</summary>
    public GuardedNumbers(long count)
    {
        numbers = new T[count + (2 * Guard)];
        numbers.AsSpan().Fill(Mark);
        Span.Fill(T.NaN);
    }

    /// <summary>The first number.</summary>
    public ref T First => ref numbers[Guard];

    /// <summary>All numbers but the guards.</summary>
    public Span<T> Span => numbers.AsSpan(Guard, numbers.Length - (2 * Guard));

    /// <summary>Whether the guards are what they were.</summary>
    public bool IsIntact =>
        !numbers.AsSpan(0, Guard).ContainsAnyExcept(Mark) && !numbers.AsSpan(numbers.Length - Guard).ContainsAnyExcept(Mark);
}
