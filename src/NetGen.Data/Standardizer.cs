using System.Collections.Immutable;
using System.Numerics;

namespace NetGen.Data;

/// <summary>
/// Gives every column mean 0 and standard deviation 1: <c>x ← (x − mean)/deviation</c>. Fit it to the training rows and apply it to these and to
/// all other rows. Safe for many threads.
/// </summary>
public sealed class Standardizer
{
    private Standardizer(ImmutableArray<double> means, ImmutableArray<double> deviations)
    {
        Means = means;
        Deviations = deviations;
    }

    /// <summary>The mean of each column.</summary>
    public ImmutableArray<double> Means { get; }

    /// <summary>The standard deviation of each column, <c>√(1/m Σ (x − mean)²)</c>; 1 for a column that is constant.</summary>
    public ImmutableArray<double> Deviations { get; }

    /// <summary>Measures the columns.</summary>
    /// <param name="rows">One or more rows, one after the other.</param>
    /// <param name="columns">Numbers in a row.</param>
    /// <typeparam name="T">float or double; sums are double.</typeparam>
    /// <exception cref="ArgumentException">These are not whole rows.</exception>
    public static Standardizer Fit<T>(ReadOnlySpan<T> rows, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columns, 1);
        int rowCount = CountRows(rows, columns);
        double[] means = new double[columns];
        double[] deviations = new double[columns];
        for (int column = 0; column < columns; column++)
        {
            double sum = 0;
            bool constant = true;
            for (int row = 0; row < rowCount; row++)
            {
                T value = rows[(row * columns) + column];
                sum += double.CreateChecked(value);
                constant &= value == rows[column];
            }

            means[column] = sum / rowCount;

            double squares = 0;
            for (int row = 0; row < rowCount; row++)
            {
                double difference = double.CreateChecked(rows[(row * columns) + column]) - means[column];
                squares += difference * difference;
            }

            // The mean of equal values may be a rounding error away from them, which must not become 1.
            deviations[column] = constant ? 1 : Math.Sqrt(squares / rowCount);
        }

        return new([.. means], [.. deviations]);
    }

    /// <inheritdoc cref="Fit{T}(ReadOnlySpan{T}, int)"/>
    public static Standardizer Fit<T>(Span<T> rows, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Fit((ReadOnlySpan<T>)rows, columns);

    /// <inheritdoc cref="Fit{T}(ReadOnlySpan{T}, int)"/>
    public static Standardizer Fit<T>(T[] rows, int columns)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        return Fit((ReadOnlySpan<T>)rows, columns);
    }

    /// <summary>Scales rows in place.</summary>
    /// <param name="rows">One or more rows with the columns that were measured.</param>
    /// <typeparam name="T">float or double.</typeparam>
    /// <exception cref="ArgumentException">These are not whole rows.</exception>
    public void Apply<T>(Span<T> rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        CountRows<T>(rows, Means.Length);
        for (int i = 0; i < rows.Length; i++)
        {
            int column = i % Means.Length;
            rows[i] = T.CreateChecked((double.CreateChecked(rows[i]) - Means[column]) / Deviations[column]);
        }
    }

    /// <inheritdoc cref="Apply{T}(Span{T})"/>
    public void Apply<T>(T[] rows)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        ArgumentNullException.ThrowIfNull(rows);
        Apply(rows.AsSpan());
    }

    private static int CountRows<T>(ReadOnlySpan<T> rows, int columns) =>
        !rows.IsEmpty && rows.Length % columns == 0
            ? rows.Length / columns
            : throw new ArgumentException($"Expected one or more rows of {columns} values, got {rows.Length} values.", nameof(rows));
}
