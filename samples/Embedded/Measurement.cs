using System.Diagnostics;

namespace Samples;

/// <summary>What a prediction costs in time and memory.</summary>
internal static class Measurement
{
    private const int Predictions = 20_000;

    /// <summary>Prints a number a line, to be read by the script <c>measure</c>. Returns the exit code.</summary>
    /// <param name="imagesPath">Images to predict.</param>
    /// <param name="started">When the process was started, in seconds since 1970.</param>
    public static int Print(string imagesPath, double started)
    {
        IdxFile images = IdxFile.Read(imagesPath, Digits.InputCount);
        Span<float> pixels = stackalloc float[Digits.InputCount];
        Span<float> probabilities = stackalloc float[Digits.OutputCount];
        Classification.Scale(images.Values.Span[..Digits.InputCount], pixels);
        Digits.Forward(pixels, probabilities);
        double first = (DateTime.UtcNow - DateTime.UnixEpoch).TotalSeconds - started;

        long begin = Stopwatch.GetTimestamp();
        long allocatedBefore = GC.GetAllocatedBytesForCurrentThread();
        for (int k = 0; k < Predictions; k++)
        {
            Digits.Forward(pixels, probabilities);
        }

        long allocated = GC.GetAllocatedBytesForCurrentThread() - allocatedBefore;
        TimeSpan elapsed = Stopwatch.GetElapsedTime(begin);
        Console.WriteLine($"first-milliseconds {1000 * first:0.0}");
        Console.WriteLine($"resident-kilobytes {PeakKilobytes()}");
        Console.WriteLine($"prediction-microseconds {elapsed.TotalMicroseconds / Predictions:0.0}");
        Console.WriteLine($"allocated-bytes {allocated}");
        return 0;
    }

    /// <summary>The most memory that the process had, as Linux counts it.</summary>
    private static string PeakKilobytes() => File.ReadLines("/proc/self/status").Single(line => line.StartsWith("VmHWM:", StringComparison.Ordinal)).Split(' ')[^2];
}
