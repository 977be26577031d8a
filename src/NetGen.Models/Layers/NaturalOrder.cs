namespace NetGen.Models;

/// <summary>Orders names as people do: runs of digits count as numbers, so that <c>10</c> follows <c>2</c>. All else is ordinal.</summary>
internal sealed class NaturalOrder : IComparer<string>
{
    /// <summary>The only one.</summary>
    public static readonly NaturalOrder Comparer = new();

    private NaturalOrder()
    {
    }

    /// <inheritdoc/>
    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x.AsSpan();
        ReadOnlySpan<char> right = y.AsSpan();
        while (!left.IsEmpty && !right.IsEmpty)
        {
            int difference = CompareFirst(ref left, ref right);
            if (difference != 0)
            {
                return difference;
            }
        }

        int rest = left.Length - right.Length;
        return rest != 0 ? rest : string.CompareOrdinal(x, y);
    }

    /// <summary>Compares the first number, or the first character, of both and takes it off.</summary>
    private static int CompareFirst(ref ReadOnlySpan<char> left, ref ReadOnlySpan<char> right)
    {
        if (!IsDigit(left[0]) || !IsDigit(right[0]))
        {
            int difference = left[0] - right[0];
            left = left.Slice(1);
            right = right.Slice(1);
            return difference;
        }

        ReadOnlySpan<char> leftNumber = TakeNumber(ref left);
        ReadOnlySpan<char> rightNumber = TakeNumber(ref right);
        return leftNumber.Length != rightNumber.Length ? leftNumber.Length - rightNumber.Length : leftNumber.SequenceCompareTo(rightNumber);
    }

    /// <summary>Digits without the leading zeros: the longer number is the larger one.</summary>
    private static ReadOnlySpan<char> TakeNumber(ref ReadOnlySpan<char> text)
    {
        int length = 0;
        while (length < text.Length && IsDigit(text[length]))
        {
            length++;
        }

        ReadOnlySpan<char> number = text.Slice(0, length).TrimStart('0');
        text = text.Slice(length);
        return number;
    }

    private static bool IsDigit(char character) => character is >= '0' and <= '9';
}
