using NetGen.Numerics;

namespace NetGen;

/// <summary>Class numbers to rows of targets, and rows of outputs back to class numbers.</summary>
public static class Labels
{
    /// <summary>Makes a row for each label: 1 at its class, 0 elsewhere (<c>yv = [1:num_labels] == y</c> with <paramref name="first"/> = 1).</summary>
    /// <param name="labels">m class numbers from <paramref name="first"/> to <c>first + classes − 1</c>.</param>
    /// <param name="classes">Number of classes, and elements in a row.</param>
    /// <param name="rows">Receives m rows of <paramref name="classes"/>.</param>
    /// <param name="first">The number of the first class.</param>
    /// <typeparam name="T">float or double.</typeparam>
    /// <exception cref="ArgumentOutOfRangeException">A label is not one of the classes, or there are no classes; nothing has been written.</exception>
    /// <exception cref="ArgumentException">The rows do not fit the labels, or overlap them; nothing has been written.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is neither float nor double.</exception>
    public static void OneHot<T>(ReadOnlySpan<int> labels, int classes, Span<T> rows, int first = 0)
        where T : unmanaged
    {
        Numbers.Check<T>();
        ArgumentOutOfRangeException.ThrowIfLessThan(classes, 1);
        Guard.Length(rows.Length, labels.Length, classes, nameof(rows));
        Guard.Apart<T, int>(rows, nameof(rows), labels, nameof(labels));
        Span<int> numbers = Numbers.Indexable(labels);
        for (int row = 0; row < numbers.Length; row++)
        {
            if (ClassOf(numbers[row], first) is var number && (number < 0 || number >= classes))
            {
                throw new ArgumentOutOfRangeException(
                    nameof(labels),
                    numbers[row],
                    $"The label at index {row} is {numbers[row]}; expected {first} to {(long)first + classes - 1}.");
            }
        }

        rows.Clear();
        for (int row = 0; row < numbers.Length; row++)
        {
            Numbers.Set(rows, (row * classes) + (int)ClassOf(numbers[row], first), 1);
        }
    }

    /// <inheritdoc cref="OneHot{T}(ReadOnlySpan{int}, int, Span{T}, int)"/>
    /// <remarks>C# before 14 infers <typeparamref name="T"/> from an array only where one is asked for.</remarks>
    public static void OneHot<T>(ReadOnlySpan<int> labels, int classes, T[] rows, int first = 0)
        where T : unmanaged
    {
        ArgumentNullException.ThrowIfNull(rows);
        OneHot(labels, classes, rows.AsSpan(), first);
    }

    /// <summary>The class of the largest output. Of equal ones the first wins; NaN never wins, and a row of nothing but NaN gives the first class.</summary>
    /// <param name="row">One output for each class.</param>
    /// <param name="first">The number of the first class.</param>
    /// <typeparam name="T">float or double.</typeparam>
    /// <exception cref="ArgumentException">The row is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The last class would have a number above <see cref="int.MaxValue"/>.</exception>
    public static int ArgMax<T>(ReadOnlySpan<T> row, int first = 0)
        where T : unmanaged, IComparable<T>
    {
        if (row.IsEmpty)
        {
            throw new ArgumentException("Expected at least one output, got none.", nameof(row));
        }

        if (first > int.MaxValue - (row.Length - 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(first), first, $"Expected at most {int.MaxValue - (row.Length - 1)}, so that each of {row.Length} classes has a number.");
        }

        Span<T> outputs = Numbers.Indexable(row);
        int largest = 0;
        for (int k = 1; k < outputs.Length; k++)
        {
            // NaN compares below every number.
            if (outputs[k].CompareTo(outputs[largest]) > 0)
            {
                largest = k;
            }
        }

        return first + largest;
    }

    /// <inheritdoc cref="ArgMax{T}(ReadOnlySpan{T}, int)"/>
    public static int ArgMax<T>(Span<T> row, int first = 0)
        where T : unmanaged, IComparable<T> => ArgMax((ReadOnlySpan<T>)row, first);

    /// <inheritdoc cref="ArgMax{T}(ReadOnlySpan{T}, int)"/>
    public static int ArgMax<T>(T[] row, int first = 0)
        where T : unmanaged, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(row);
        return ArgMax((ReadOnlySpan<T>)row, first);
    }

    /// <summary>The class of the largest output of each row; see <see cref="ArgMax{T}(ReadOnlySpan{T}, int)"/>.</summary>
    /// <param name="rows">m rows, with one output for each class.</param>
    /// <param name="labels">Receives m class numbers; its length says how many rows there are.</param>
    /// <param name="first">The number of the first class.</param>
    /// <typeparam name="T">float or double.</typeparam>
    /// <exception cref="ArgumentException">There are no rows, the outputs are not as many in each, or the labels overlap them; nothing has been written.</exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The last class would have a number above <see cref="int.MaxValue"/>; nothing has been written.
    /// </exception>
    public static void ArgMax<T>(ReadOnlySpan<T> rows, Span<int> labels, int first = 0)
        where T : unmanaged, IComparable<T>
    {
        if (labels.IsEmpty || rows.IsEmpty || rows.Length % labels.Length != 0)
        {
            throw new ArgumentException($"Expected one or more rows of equal length for {labels.Length} labels, got {rows.Length} values.", nameof(rows));
        }

        Guard.Apart<int, T>(labels, nameof(labels), rows, nameof(rows));
        int classes = rows.Length / labels.Length;
        for (int row = 0; row < labels.Length; row++)
        {
            labels[row] = ArgMax(rows.Slice(row * classes, classes), first);
        }
    }

    /// <inheritdoc cref="ArgMax{T}(ReadOnlySpan{T}, Span{int}, int)"/>
    public static void ArgMax<T>(Span<T> rows, Span<int> labels, int first = 0)
        where T : unmanaged, IComparable<T> => ArgMax((ReadOnlySpan<T>)rows, labels, first);

    /// <inheritdoc cref="ArgMax{T}(ReadOnlySpan{T}, Span{int}, int)"/>
    public static void ArgMax<T>(T[] rows, Span<int> labels, int first = 0)
        where T : unmanaged, IComparable<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgMax((ReadOnlySpan<T>)rows, labels, first);
    }

    private static long ClassOf(int label, int first) => (long)label - first;
}
