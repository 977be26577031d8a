using System.Diagnostics;
using System.Globalization;
using BenchmarkDotNet.Running;
using NetGen.Benchmarks.Peers;
using NetGen.Benchmarks.Protocol;
using NetGen.Benchmarks.Running;
using NetGen.Benchmarks.Workloads;

long main = Stopwatch.GetTimestamp();
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
try
{
    switch (args)
    {
        case ["first-call", string workload, string start]:
            FirstCall.Print(Workload.Find(workload), long.Parse(start, CultureInfo.InvariantCulture), main);
            return 0;
        case ["generator", string workload]:
            GeneratorTime.Print(Workload.Find(workload));
            return 0;
        case ["keystroke"]:
            KeystrokeTime.Print();
            return 0;
        case ["several-cores", string workload]:
            SeveralCores.Print(Workload.Find(workload));
            return 0;
        case ["facts"]:
            Console.WriteLine(ProcessFacts.Own);
            return 0;
        case ["peer", string peer, string workload, .. string[] what]:
            PeerProcess.Run(PeerCatalog.Make(peer, Workload.Find(workload)), Workload.Find(workload).Data, what);
            return 0;
        case ["write", string folder]:
            foreach (Workload workload in Workload.All)
            {
                WorkloadFiles.Write(workload, folder);
            }

            return 0;
        case ["save-wide", string folder]:
            WideFiles.Save(folder);
            return 0;
        case ["run", string folder, .. string[] options]:
            Comparison.Run(folder, RunOptions.Parse(options));
            return 0;
        case ["run-aot", string folder, .. string[] options]:
            AotComparison.Run(folder, RunOptions.Parse(options));
            return 0;
        case ["run-before", string folder, string before, .. string[] options]:
            VersionComparison.Run(folder, before, RunOptions.Parse(options));
            return 0;
        case ["--bdn", .. string[] options]:
            BenchmarkSwitcher.FromAssembly(typeof(Comparison).Assembly).Run(options.Length > 0 ? options : ["--filter", "*"]);
            return 0;
        default:
            Console.Error.WriteLine($"Expected tests/NetGen.Benchmarks/run to start this, or --bdn, but got: {string.Join(' ', args)}");
            return 2;
    }
}
catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or IOException)
{
    Console.Error.WriteLine(exception.Message);
    return 1;
}
