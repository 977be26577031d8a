extern alias generator;

using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetworkGenerator = generator::NetGen.Generator.NetworkGenerator;

namespace NetGen.Benchmarks.Running;

/// <summary>What a keystroke costs in the generators' pipeline of a project of 200 networks, in milliseconds.</summary>
/// <param name="Generator">With NetGen's generator.</param>
/// <param name="Search">
/// With one that only lets the compiler find the classes, <see cref="AttributeSearch"/>: what every generator costs that attributes start.
/// </param>
internal sealed record KeystrokeTime(double Generator, double Search)
{
    public const int Networks = 200;

    private const int WarmRuns = 100;
    private const int TimedRuns = 101;

    /// <summary>Starts a process that measures itself.</summary>
    public static KeystrokeTime Measure()
    {
        string[] numbers = ChildProcess.RunPinned(["dotnet", typeof(KeystrokeTime).Assembly.Location, "keystroke"])[0].Split(' ');
        return new(double.Parse(numbers[0], CultureInfo.InvariantCulture), double.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>What that process does: prints the two times.</summary>
    public static void Print()
    {
        CSharpCompilation project = GeneratorTime.Compilation([.. Enumerable.Range(0, Networks).Select(Network), Edited(0)]);
        GeneratorDriver generator = CSharpGeneratorDriver.Create(new NetworkGenerator()).RunGenerators(project);
        GeneratorDriver search = CSharpGeneratorDriver.Create(new AttributeSearch()).RunGenerators(project);
        List<double> generatorTimes = [];
        List<double> searchTimes = [];
        for (int run = 1; run <= WarmRuns + TimedRuns; run++)
        {
            // Each gets a compilation of its own, in which the other has bound nothing.
            generator = generator.RunGenerators(project.ReplaceSyntaxTree(project.SyntaxTrees[Networks], Edited(run)));
            search = search.RunGenerators(project.ReplaceSyntaxTree(project.SyntaxTrees[Networks], Edited(run)));
            if (run > WarmRuns)
            {
                generatorTimes.Add(generator.GetTimingInfo().ElapsedTime.TotalMilliseconds);
                searchTimes.Add(search.GetTimingInfo().ElapsedTime.TotalMilliseconds);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Spread.Of(generatorTimes, 1).Median:0.00} {Spread.Of(searchTimes, 1).Median:0.00}"));
    }

    private static SyntaxTree Network(int number) => CSharpSyntaxTree.ParseText(
        $"using NetGen; [Network(400, 25, 7, Hidden = Activation.Tanh)] public partial class Net{number};", path: $"Net{number}.cs", encoding: Encoding.UTF8);

    private static SyntaxTree Edited(int run) =>
        CSharpSyntaxTree.ParseText($"class Edited {{ int Method() => {run}; }}", path: "Edited.cs", encoding: Encoding.UTF8);
}
