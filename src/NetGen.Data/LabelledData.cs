using System.Collections.Immutable;
using System.Numerics;

namespace NetGen.Data;

/// <summary>Rows of numbers, each with its class.</summary>
/// <typeparam name="T">float or double.</typeparam>
public sealed class LabelledData<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private readonly T[] rows;
    private readonly int[] labels;

    internal LabelledData(T[] rows, int[] labels, ImmutableArray<string> columns, ImmutableArray<string> classNames)
    {
        this.rows = rows;
        this.labels = labels;
        Columns = columns;
        ClassNames = classNames;
    }

    /// <summary>Number of rows.</summary>
    public int RowCount => labels.Length;

    /// <summary>The rows one after the other, as networks take them: <see cref="RowCount"/> rows of one number for each column. Live, to be scaled in place.</summary>
    public Span<T> Rows => rows;

    /// <summary>The class of each row, from 0.</summary>
    public ReadOnlySpan<int> Labels => labels;

    /// <summary>The names of the columns, without that of the labels.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>The names of the classes; a class that is only a number is named by it.</summary>
    public ImmutableArray<string> ClassNames { get; }

    /// <summary>A copy of some rows, for example those of a training set.</summary>
    /// <param name="rowNumbers">Row numbers from 0, in the wanted order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    public LabelledData<T> Select(ReadOnlySpan<int> rowNumbers)
    {
        int columns = Columns.Length;
        T[] selectedRows = new T[rowNumbers.Length * (long)columns];
        int[] selectedLabels = new int[rowNumbers.Length];
        for (int i = 0; i < rowNumbers.Length; i++)
        {
            int row = rowNumbers[i];
            if (row < 0 || row >= RowCount)
            {
                throw new ArgumentOutOfRangeException(nameof(rowNumbers), row, $"Expected row numbers from 0 to {RowCount - 1}, got {row} at index {i}.");
            }

            rows.AsSpan(row * columns, columns).CopyTo(selectedRows.AsSpan(i * columns));
            selectedLabels[i] = labels[row];
        }

        return new(selectedRows, selectedLabels, Columns, ClassNames);
    }
}
