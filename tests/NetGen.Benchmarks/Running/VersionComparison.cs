using System.Collections.Immutable;
using NetGen.Benchmarks.Reporting;

namespace NetGen.Benchmarks.Running;

/// <summary>NetGen beside another version of itself, of which a checkout lies elsewhere.</summary>
internal static class VersionComparison
{
    /// <summary>Column of this version.</summary>
    public const string Now = "netgen";

    /// <summary>Column of the other version.</summary>
    public const string Before = "netgen-before";

    /// <summary>Runs, prints the report and writes it to <c>work/before.md</c>.</summary>
    /// <param name="folder">The benchmark's folder.</param>
    /// <param name="before">The benchmark's assembly of the other version.</param>
    /// <param name="options">What to run.</param>
    public static void Run(string folder, string before, RunOptions options)
    {
        string now = typeof(VersionComparison).Assembly.Location;
        ImmutableArray<PeerCommand> peers = [new NetworkProgram(Now, "dotnet", now).Peer("netgen", Now), new NetworkProgram(Before, "dotnet", before).Peer("netgen", Before)];
        Runner runner = new(peers, ImmutableDictionary<string, string>.Empty, options);
        runner.FindPeers();
        runner.Check();
        runner.Time();
        string report = new VersionReport(options, runner, FirstCall.MeasureAll(now, options), FirstCall.MeasureAll(before, options)).Write();
        Console.Write(report);
        File.WriteAllText(Path.Combine(folder, "work", "before.md"), report);
    }
}
