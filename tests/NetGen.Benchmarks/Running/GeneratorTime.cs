using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NetGen.Benchmarks.Workloads;
using NetGen.Generator;

namespace NetGen.Benchmarks.Running;

/// <summary>What the generator adds to a compilation on a warm compiler, in milliseconds, and how much it writes.</summary>
/// <param name="First">The network is new.</param>
/// <param name="Edit">After a class was added in another file of the same project.</param>
/// <param name="Lines">Lines of the generated file.</param>
internal sealed record GeneratorTime(double First, double Edit, int Lines)
{
    private const int WarmRuns = 30;
    private const int TimedRuns = 21;

    /// <summary>Starts a process that measures itself.</summary>
    public static GeneratorTime Measure(Workload workload)
    {
        string[] command = ["dotnet", typeof(GeneratorTime).Assembly.Location, "generator", workload.Id];
        string[] numbers = ChildProcess.RunPinned(command)[0].Split(' ');
        return new(
            double.Parse(numbers[0], CultureInfo.InvariantCulture),
            double.Parse(numbers[1], CultureInfo.InvariantCulture),
            int.Parse(numbers[2], CultureInfo.InvariantCulture));
    }

    /// <summary>What that process does: prints the two times and the lines.</summary>
    public static void Print(Workload workload)
    {
        List<double> first = [];
        List<double> edit = [];
        int lines = 0;
        for (int run = 0; run < WarmRuns + TimedRuns; run++)
        {
            // Another name each time, so that nothing is left from the run before.
            CSharpCompilation compilation = Compilation([Network(workload.Topology, run)]);
            GeneratorDriver driver = CSharpGeneratorDriver.Create(new NetworkGenerator()).RunGenerators(compilation);
            GeneratorDriver edited = driver.RunGenerators(compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText("class Edited;")));
            lines = driver.GetRunResult().GeneratedTrees.Single().GetText().Lines.Count;
            if (run >= WarmRuns)
            {
                first.Add(driver.GetTimingInfo().ElapsedTime.TotalMilliseconds);
                edit.Add(edited.GetTimingInfo().ElapsedTime.TotalMilliseconds);
            }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Spread.Of(first, 1).Median:0.00} {Spread.Of(edit, 1).Median:0.00} {lines}"));
    }

    /// <summary>A project that references the library.</summary>
    public static CSharpCompilation Compilation(IEnumerable<SyntaxTree> files) => CSharpCompilation.Create(
        "Timed",
        files,
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Runtime.dll" or "System.Private.CoreLib.dll" or "NetGen.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    private static SyntaxTree Network(Topology topology, int run) => CSharpSyntaxTree.ParseText(
        $"""
        using NetGen;
        [Network({string.Join(", ", topology.Sizes.ToArray())}, Hidden = Activation.{topology.Activations[0]}, Output = Activation.{topology.Activations[^1]})]
        public partial class Net{run};
        """);
}
