using System.Diagnostics;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Generator;

namespace NetGen.Benchmarks.Running;

/// <summary>What a keystroke in another file costs in the generators' pipeline of a project of 200 networks, in milliseconds.</summary>
/// <param name="Generator">With NetGen's generator, which reads all attributes anew.</param>
/// <param name="Search">With a generator that only lets the compiler find the classes, <see cref="AttributeSearch"/>.</param>
internal sealed record KeystrokeTime(double Generator, double Search)
{
    public const int Networks = 200;

    private const int TimedRuns = 101;

    // Long enough for the just-in-time compiler to be done, in a process with one core.
    private static readonly TimeSpan WarmTime = TimeSpan.FromSeconds(20);

    /// <summary>Starts a process that measures itself.</summary>
    public static KeystrokeTime Measure()
    {
        double[] times = [.. ChildProcess.RunPinned(["dotnet", typeof(KeystrokeTime).Assembly.Location, "keystroke"])[0]
            .Split(' ')
            .Select(time => double.Parse(time, CultureInfo.InvariantCulture))];
        return new(times[0], times[1]);
    }

    /// <summary>What that process does: prints the two times.</summary>
    public static void Print() =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Median(new NetworkGenerator()):0.000} {Median(new AttributeSearch()):0.000}"));

    private static double Median(IIncrementalGenerator generator)
    {
        CSharpCompilation project = GeneratorTime.Compilation([.. Enumerable.Range(0, Networks).Select(Network), Edited(0)]);
        GeneratorDriver driver = CSharpGeneratorDriver.Create(generator).RunGenerators(project);
        List<double> times = [];
        long start = Stopwatch.GetTimestamp();
        for (int run = 1; times.Count < TimedRuns; run++)
        {
            bool warm = Stopwatch.GetElapsedTime(start) > WarmTime;

            // A compilation in which nothing has been bound.
            driver = driver.RunGenerators(project.ReplaceSyntaxTree(project.SyntaxTrees[Networks], Edited(run)));
            if (warm)
            {
                times.Add(driver.GetTimingInfo().ElapsedTime.TotalMilliseconds);
            }
        }

        return Spread.Of(times, 1).Median;
    }

    private static SyntaxTree Network(int number) => CSharpSyntaxTree.ParseText(
        $"using NetGen; [Network(400, 25, 7, Hidden = Activation.Tanh)] public partial class Net{number};", path: $"Net{number}.cs", encoding: Encoding.UTF8);

    private static SyntaxTree Edited(int run) =>
        CSharpSyntaxTree.ParseText($"class Edited {{ int Method() => {run}; }}", path: "Edited.cs", encoding: Encoding.UTF8);
}
