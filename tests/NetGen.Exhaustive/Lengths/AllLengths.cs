using System.Diagnostics;

namespace NetGen.Exhaustive.Lengths;

/// <summary>Every strategy, and all else that takes spans, with 2³¹ − 1 elements between guards. Needs Linux, where memory can be mapped again and again.</summary>
internal static class AllLengths
{
    private static readonly Topology Lanes = Of([1, 1], [Activation.Tanh], Precision.Single);
    private static readonly Topology LanesInDouble = Of([1, 1], [Activation.Tanh], Precision.Double);

    // Softmax in a small network needs all units of a row at once: single rows in registers, more in blocks of rows.
    private static readonly Topology Registers = Of([1, 2, 1], [Activation.Softmax, Activation.Identity], Precision.Single);
    private static readonly Topology Blocks = Of([1, 17, 1], [Activation.Relu, Activation.Identity], Precision.Single);

    private static IEnumerable<(string Name, Func<bool> Holds)> Checks =>
    [
        .. Of("lanes", () => LongNetwork<float>.OfVectors(Lanes), isParallel: true),
        .. Of("lanes in double", () => LongNetwork<double>.OfVectors(LanesInDouble), isParallel: false),
        .. Of("registers", () => LongNetwork<float>.OfVectors(Registers), isParallel: false),
        .. Of("blocks", () => LongNetwork<float>.OfVectors(Blocks), isParallel: true),
        .. Of("portable code", () => LongNetwork<float>.OfPortableCode(Lanes), isParallel: false),
        .. Enum.GetValues<Storage>().Select(storage => ($"{storage}: Forward", (Func<bool>)(() => LongSpans.Narrow(storage)))),
        ("optimisers", LongSpans.Optimizers),
        ("labels", LongSpans.OneHotRows),
        ("confusion", LongSpans.Confusions),
        ("standardizer", LongSpans.Columns),
    ];

    /// <summary>Whether all hold whose name contains a text.</summary>
    public static bool Run(string part = "")
    {
        bool allHold = true;
        foreach ((string name, Func<bool> holds) in Checks.Where(check => check.Name.Contains(part, StringComparison.Ordinal)))
        {
            Console.WriteLine(name);
            Stopwatch watch = Stopwatch.StartNew();
            bool held = holds();
            Console.WriteLine($"  {(held ? "holds" : "FAILS")}, {watch.Elapsed.TotalSeconds:0.0} s");
            allHold &= held;
        }

        return allHold;
    }

    private static Topology Of(int[] sizes, Activation[] activations, Precision precision) => new(sizes, activations, Loss.MeanSquaredError, precision);

    private static IEnumerable<(string Name, Func<bool> Holds)> Of<T>(string strategy, Func<LongNetwork<T>> network, bool isParallel)
        where T : unmanaged, System.Numerics.IBinaryFloatingPointIeee754<T>
    {
        (string Member, Func<LongCalls<T>, bool> Holds)[] members =
        [
            ("Forward", calls => calls.Forward()),
            ("Cost", calls => calls.Cost()),
            ("Backward", calls => calls.Backward()),
            ("Descend", calls => calls.Descend()),
            ("ForwardParallel", calls => calls.ForwardParallel()),
            ("BackwardParallel", calls => calls.BackwardParallel()),
        ];
        return members.Take(isParallel ? 6 : 4).Select(member => ($"{strategy}: {member.Member}", (Func<bool>)(() =>
        {
            using LongCalls<T> calls = new(network());
            return member.Holds(calls);
        })));
    }
}
