using System.Collections.Immutable;
using NetGen.Benchmarks.Reporting;

namespace NetGen.Benchmarks.Running;

/// <summary>The networks compiled ahead of time beside those of the just-in-time compiler.</summary>
internal static class AotComparison
{
    /// <summary>Column of the just-in-time compiler.</summary>
    public const string Jit = "jit";

    /// <summary>Column of NativeAOT for this processor.</summary>
    public const string Native = "aot-native";

    /// <summary>Column of NativeAOT as it comes, for any x64 processor.</summary>
    public const string Default = "aot-default";

    /// <summary>Column of plain C# loops compiled by NativeAOT as it comes.</summary>
    public const string Loops = "aot-default-loops";

    /// <summary>Runs, prints the report and writes it to <c>AOT.md</c>, or to <c>work/</c> if only some peers or workloads ran.</summary>
    /// <param name="folder">The benchmark's folder, where <c>run-aot</c> has published the two programs.</param>
    /// <param name="options">What to run.</param>
    public static void Run(string folder, RunOptions options)
    {
        NetworkProgram jit = new(Jit, "dotnet", typeof(AotComparison).Assembly.Location);
        NetworkProgram native = new(Native, Published(folder, "native"));
        NetworkProgram normal = new(Default, Published(folder, "default"));
        ImmutableArray<PeerCommand> peers =
        [
            jit.Peer("netgen", Jit),
            native.Peer("netgen", Native),
            normal.Peer("netgen", Default),
            normal.Peer("cs-loops", Loops),
        ];

        Runner runner = new(peers, ImmutableDictionary<string, string>.Empty, options);
        runner.FindPeers();
        runner.Check();
        runner.Time();
        string report = new AotReport(options, runner, [jit, native, normal]).Write();
        Console.Write(report);
        File.WriteAllText(options.IsComplete ? Path.Combine(folder, "AOT.md") : Path.Combine(folder, "work", "aot.md"), report);
    }

    private static string Published(string folder, string instructionSet) =>
        Path.Combine(folder, "work", "aot", instructionSet, "NetGen.Benchmarks.Aot");
}
