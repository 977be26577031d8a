using NetGen;

namespace Samples;

/// <summary>Reads digits and says which they are.</summary>
internal static class Classification
{
    /// <summary>Prints a line for each image, and how many are right where there are labels. Returns the exit code.</summary>
    public static int Print(string imagesPath, string? labelsPath)
    {
        IdxFile images = IdxFile.Read(imagesPath, Digits.InputCount);
        IdxFile? labels = labelsPath is null ? null : IdxFile.Read(labelsPath, itemLength: 1);
        if (labels is not null && labels.Count != images.Count)
        {
            throw new InvalidDataException($"{labelsPath}: expected {images.Count} labels, one for each image, but found {labels.Count}.");
        }

        Span<float> pixels = stackalloc float[Digits.InputCount];
        Span<float> probabilities = stackalloc float[Digits.OutputCount];
        int right = 0;
        for (int k = 0; k < images.Count; k++)
        {
            Scale(images.Values.Span.Slice(k * Digits.InputCount, Digits.InputCount), pixels);
            Digits.Forward(pixels, probabilities);
            int digit = Labels.ArgMax<float>(probabilities);
            bool isRight = labels?.Values.Span[k] == digit;
            right += isRight ? 1 : 0;
            Console.WriteLine($"image {k,5}  {digit}  {probabilities[digit]:0.0000}{(labels is null || isRight ? "" : $"  but it is {labels.Values.Span[k]}")}");
        }

        if (labels is not null)
        {
            Console.WriteLine($"{right} of {images.Count} right");
        }

        return 0;
    }

    /// <summary>Bytes from 0 to 255 as numbers from 0 to 1.</summary>
    public static void Scale(ReadOnlySpan<byte> bytes, Span<float> pixels)
    {
        for (int i = 0; i < bytes.Length; i++)
        {
            pixels[i] = bytes[i] / 255f;
        }
    }
}
