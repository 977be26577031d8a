using System.Text;
using Spectre.Console;

namespace Samples;

/// <summary>Draws digits in the terminal, two rows of pixels in a line of half blocks.</summary>
internal static class DigitPicture
{
    private const int DigitsInLine = 8;
    private const int Gap = 2;

    /// <summary>Some digits side by side, each with a caption below.</summary>
    /// <param name="digits">Where they are from.</param>
    /// <param name="rows">Which ones; those beyond a line's length are left out.</param>
    /// <param name="color">Of the captions.</param>
    /// <param name="caption">What to write below a digit, for example what it was taken for.</param>
    public static void Draw(DigitSet digits, IEnumerable<int> rows, Color color, Func<int, string> caption)
    {
        int[] shown = [.. rows.Take(DigitsInLine)];
        for (int y = 0; y < DigitSet.Side; y += 2)
        {
            Console.WriteLine(Line(shown, row => Blocks(digits, row, y)));
        }

        AnsiConsole.Write(new Text(Line(shown, caption) + "\n\n", new Style(color)));
    }

    private static string Line(int[] rows, Func<int, string> cell) =>
        string.Concat(rows.Select(row => cell(row).PadRight(DigitSet.Side + Gap))).TrimEnd();

    /// <summary>Rows y and y + 1 of a digit's pixels.</summary>
    private static string Blocks(DigitSet digits, int row, int y)
    {
        StringBuilder blocks = new();
        for (int x = 0; x < DigitSet.Side; x++)
        {
            blocks.Append((IsInk(digits, row, y, x), IsInk(digits, row, y + 1, x)) switch
            {
                (true, true) => '█',
                (true, false) => '▀',
                (false, true) => '▄',
                _ => ' ',
            });
        }

        return blocks.ToString();
    }

    private static bool IsInk(DigitSet digits, int row, int y, int x) => digits.Inputs[(row * DigitSet.Pixels) + (y * DigitSet.Side) + x] >= 0.5f;
}
