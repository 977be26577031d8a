using System.Buffers.Binary;
using System.Globalization;
using System.Text;

namespace NetGen.Models.Tests.Mutations;

/// <summary>Damage to bytes, and to the numbers and words among them, that needs no knowledge of the format.</summary>
internal static class ByteMutations
{
    private static readonly ulong[] Extremes =
        [0, 1, 2, 0x7F, 0x80, 0xFF, 0xFFFF, 0x10000, 0x3FFFFFFF, 0x40000000, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF, 0x100000000, 1UL << 62, long.MaxValue, 1UL << 63, ulong.MaxValue];

    private static readonly string[] Numbers =
    [
        "0", "-0", "-1", "1", "2", "255", "65536", "1073741823", "2147483647", "2147483648", "4294967296", "4611686018427387904", "9223372036854775807",
        "18446744073709551616", "1e999", "-1e999", "1e-999", "0.1e1", "1E+308", new string('9', 400), "0." + new string('0', 400) + "1",
    ];

    /// <summary>Damages some bytes a few times.</summary>
    /// <param name="random">What decides.</param>
    /// <param name="bytes">The bytes.</param>
    /// <param name="other">Where pieces may come from, too.</param>
    /// <param name="words">Words of the format.</param>
    public static byte[] Apply(Random random, byte[] bytes, byte[] other, byte[][] words)
    {
        for (int count = random.Next(1, 4); count > 0; count--)
        {
            bytes = Once(random, bytes, other, words);
        }

        return bytes;
    }

    public static byte[] Extreme(Random random)
    {
        byte[] bytes = new byte[sizeof(ulong)];
        ulong value = Extremes[random.Next(Extremes.Length)] + (ulong)(random.Next(4) == 0 ? random.Next(-2, 3) : 0);
        BinaryPrimitives.WriteUInt64LittleEndian(bytes, value);
        if (random.Next(4) == 0)
        {
            Array.Reverse(bytes);
        }

        return bytes[..(1 << random.Next(4))];
    }

    public static string Number(Random random) => Numbers[random.Next(Numbers.Length)];

    private static byte[] Once(Random random, byte[] bytes, byte[] other, byte[][] words)
    {
        int place = random.Next(bytes.Length + 1);
        switch (random.Next(9))
        {
            case 0:
                return Flipped(random, bytes);
            case 1:
                return bytes[..place];
            case 2:
                return Replaced(bytes, place, random.Next(1, 20), []);
            case 3:
                return Replaced(bytes, place, random.Next(2) * 8, Piece(random, bytes));
            case 4:
                return Replaced(bytes, place, random.Next(20), Piece(random, other));
            case 5:
                byte[] extreme = Extreme(random);
                return Replaced(bytes, place, extreme.Length, extreme);
            case 6:
                return Replaced(bytes, place, random.Next(2) * random.Next(8), Repeated(random, words[random.Next(words.Length)]));
            case 7:
                return Replaced(bytes, place, 0, Repeated(random, Piece(random, bytes)));
            default:
                return WithAnotherNumber(random, bytes, place);
        }
    }

    private static byte[] Flipped(Random random, byte[] bytes)
    {
        byte[] flipped = [.. bytes];
        for (int flips = random.Next(1, 5); flips > 0 && bytes.Length > 0; flips--)
        {
            flipped[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return flipped;
    }

    /// <summary>Once, or so often that what costs memory or time for each shows it.</summary>
    private static byte[] Repeated(Random random, byte[] piece)
    {
        int count = random.Next(8) == 0 ? random.Next(1, 1 + (200_000 / Math.Max(8, piece.Length))) : 1;
        byte[] repeated = new byte[piece.Length * count];
        for (int i = 0; i < count; i++)
        {
            piece.CopyTo(repeated, i * piece.Length);
        }

        return repeated;
    }

    private static byte[] Piece(Random random, byte[] bytes)
    {
        int start = random.Next(bytes.Length + 1);
        return bytes.AsSpan(start, Math.Min(random.Next(1, 64), bytes.Length - start)).ToArray();
    }

    private static byte[] Replaced(byte[] bytes, int start, int length, byte[] by) =>
        [.. bytes.AsSpan(0, start), .. by, .. bytes.AsSpan(Math.Min(bytes.Length, start + length))];

    /// <summary>Replaces the first run of digits after a place.</summary>
    private static byte[] WithAnotherNumber(Random random, byte[] bytes, int place)
    {
        int start = Array.FindIndex(bytes, place, value => value is >= (byte)'0' and <= (byte)'9');
        if (start < 0)
        {
            return Flipped(random, bytes);
        }

        int end = start;
        while (end < bytes.Length && bytes[end] is >= (byte)'0' and <= (byte)'9')
        {
            end++;
        }

        string number = random.Next(4) == 0 ? random.Next().ToString(CultureInfo.InvariantCulture) : Number(random);
        return Replaced(bytes, start, end - start, Encoding.ASCII.GetBytes(number));
    }
}
