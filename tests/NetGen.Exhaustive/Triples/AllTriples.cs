using NetGen.Tests.Compilation;
using NetGen.Tests.Topologies;
using Xunit.Sdk;

namespace NetGen.Exhaustive.Triples;

/// <summary>Every network of two layers that the sweep's sizes allow; the test command takes some of them, in both precisions.</summary>
internal static class AllTriples
{
    private const int TriplesAtOnce = 64;

    /// <summary>Whether all of them agree with the reference and keep to their rows.</summary>
    public static bool Run()
    {
        int checkedCount = 0;
        int failures = 0;
        Parallel.ForEach(SweepTopologies.EveryTriple.Chunk(TriplesAtOnce), (topologies, _, chunk) =>
        {
            CompiledNetworks networks = CompiledNetworks.Of(topologies);
            int failed = topologies.Where((topology, index) => !Holds(networks, topology, (int)(chunk * topologies.Length) + index)).Count();
            Interlocked.Add(ref failures, failed);
            Console.WriteLine($"{Interlocked.Add(ref checkedCount, topologies.Length)} networks, {Volatile.Read(ref failures)} failures");
        });

        return failures == 0;
    }

    private static bool Holds(CompiledNetworks networks, Topology topology, int number)
    {
        try
        {
            TopologyCheck.AgreesWithReference(networks, topology, rows: 1 + (number % 35), seed: number, l2: number % 3);
            TopologyCheck.KeepsToItsRows(networks, topology);
            return true;
        }
        catch (XunitException failure)
        {
            Console.WriteLine(failure.Message);
            return false;
        }
    }
}
