using System.Globalization;
using NetGen.Benchmarks.Peers;
using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Workloads;

CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["facts"]:
        Console.WriteLine(ProcessFacts.Own);
        return 0;
    case ["peer", "netgen", string workload, .. string[] what]:
        PeerProcess.Run(new NetGenPeer(Workload.Find(workload)), Workload.Find(workload).Data, what);
        return 0;
    case ["peer", "cs-loops", string workload, .. string[] what]:
        PeerProcess.Run(new HandWrittenPeer<PlainLoops>(Workload.Find(workload)), Workload.Find(workload).Data, what);
        return 0;
    default:
        Console.Error.WriteLine($"Expected tests/NetGen.Benchmarks/run-aot to start this, but got: {string.Join(' ', args)}");
        return 2;
}
