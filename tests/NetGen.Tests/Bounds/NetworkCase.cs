using System.Numerics;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using NetGen.Numerics;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Bounds;

/// <summary>A network with parameters, rows and penalty, and what the reference computes from the same numbers.</summary>
/// <typeparam name="T">The type of the network's numbers.</typeparam>
public sealed class NetworkCase<T>
    where T : unmanaged, IBinaryFloatingPointIeee754<T>
{
    private const double Rate = 0.25;

    /// <summary>Numbers of working memory that are spoilt before a call.</summary>
    private const int SpoiltScratch = 1 << 17;

    private readonly ReferenceNetwork reference;
    private readonly Lazy<Expectation> expectation;
    private readonly double l2;

    /// <summary>Gives the network the reference's parameters.</summary>
    public NetworkCase(NetworkUnderTest<T> network, ReferenceNetwork reference, double[] inputs, double[] targets, double l2)
    {
        Network = network;
        network.CopyFrom(reference);
        this.reference = reference;
        this.l2 = l2;
        Inputs = Numbers.To<T>(inputs);
        Targets = Numbers.To<T>(targets);
        expectation = new(() =>
        {
            ReferencePass pass = reference.Forward(inputs);
            ReferenceGradient gradient = reference.Backward(inputs, targets, l2);
            return new(pass, gradient, ErrorBound.Of<T>(reference, pass, gradient, [.. targets.Chunk(network.OutputCount)], l2));
        });
    }

    public NetworkUnderTest<T> Network { get; }

    public T[] Inputs { get; }

    public T[] Targets { get; }

    private int Rows => Inputs.Length / Network.InputCount;

    /// <summary>A network with random parameters and rows.</summary>
    public static NetworkCase<T> Random(CompiledNetworks networks, Topology topology, int rows, int seed, double l2 = 0)
    {
        RandomNumbers random = new(seed);
        ReferenceNetwork reference = new(topology);
        random.Fill(reference);
        return new(
            networks.Create<T>(topology),
            reference,
            random.Between(-2, 2, rows * topology.Sizes[0]),
            random.Targets(topology.Loss, rows * topology.Sizes[^1]),
            l2);
    }

    /// <summary>A hash of every bit that the network computes: outputs, costs, gradients, and the parameters after a step of descent.</summary>
    public string Hash()
    {
        T[] results = new T[Targets.Length + Network.ParameterCount + Inputs.Length];
        Span<T> gradient = results.AsSpan(Targets.Length, Network.ParameterCount);
        Network.Forward(Inputs, results.AsSpan(0, Targets.Length));
        T[] costs =
        [
            Network.Cost(Inputs, Targets, l2),
            Network.Backward(Inputs, Targets, gradient, results.AsSpan(Targets.Length + Network.ParameterCount), l2),
            Network.Descend(Inputs, Targets, Rate, l2),
        ];
        T[] after = Network.Parameters.ToArray();
        Network.CopyFrom(reference);
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(MemoryMarshal.AsBytes<T>(results));
        hash.AppendData(MemoryMarshal.AsBytes<T>(costs));
        hash.AppendData(MemoryMarshal.AsBytes<T>(after));
        return Convert.ToHexString(hash.GetHashAndReset());
    }

    /// <summary>Every member that computes something, against its bound.</summary>
    public void AssertAgrees() => AssertNone([.. ForwardFailures(), .. BackwardFailures()]);

    /// <summary>Outputs and cost that are outside their bounds.</summary>
    public IEnumerable<string> ForwardFailures()
    {
        SpoilScratch();
        T[] outputs = NaNs(Targets.Length);
        Network.Forward(Inputs, outputs);
        (ReferencePass pass, ReferenceGradient expected, ErrorBound bound) = expectation.Value;
        return Failures(
            Deviation.Worst<T>("outputs", Flat(pass.A[^1]), Flat(bound.A[^1]), outputs),
            Deviation.Worst<T>("cost", [expected.Cost], [bound.Cost], [Network.Cost(Inputs, Targets, l2)]));
    }

    /// <summary>Gradients, the step of a descent and the errors of a trace that are outside their bounds.</summary>
    public IEnumerable<string> BackwardFailures()
    {
        SpoilScratch();
        (_, ReferenceGradient expected, ErrorBound bound) = expectation.Value;
        double[] want = Network.Flat(expected.Weights, expected.Biases);
        double[] wantBound = Network.Flat(bound.Weights, bound.Biases);
        T[] gradient = NaNs(want.Length);
        T[] gradientAlone = NaNs(want.Length);
        T[] inputGradient = NaNs(Inputs.Length);
        T cost = Network.Backward(Inputs, Targets, gradient, inputGradient, l2);
        SpoilScratch();
        T costAlone = Network.Backward(Inputs, Targets, gradientAlone, l2);
        return
        [
            .. Failures(
                Deviation.Worst<T>("cost of Backward", [expected.Cost, expected.Cost], [bound.Cost, bound.Cost], [cost, costAlone]),
                Deviation.Worst<T>("gradient", want, wantBound, gradient),
                Deviation.Worst<T>("gradient without inputs", want, wantBound, gradientAlone),
                Deviation.Worst<T>("inputGradient", Flat(expected.Inputs), Flat(bound.Inputs), inputGradient)),
            .. DescendFailures(want, wantBound),
            .. TraceFailures(),
        ];
    }

    /// <summary>Whether a target that is NaN fails to reach the gradient of its output's bias.</summary>
    public bool LosesNotANumber()
    {
        T[] spoilt = [.. Targets];
        spoilt[0] = T.NaN;
        T[] gradient = new T[Network.ParameterCount];
        Network.Backward(Inputs, spoilt, gradient);
        return !T.IsNaN(gradient[Network.BiasIndex(Network.LayerCount, 0)]);
    }

    /// <summary>Fails with the list, unless it is empty.</summary>
    public void AssertNone(IReadOnlyCollection<string> failures) =>
        Assert.True(failures.Count == 0, $"{NetworkSource.Attribute(Network.Topology)}, {Rows} rows: {string.Join("; ", failures)}");

    /// <summary><c>p ← p − rate·∂cost/∂p</c>.</summary>
    private IEnumerable<string> DescendFailures(double[] gradient, double[] gradientBound)
    {
        (_, ReferenceGradient expected, ErrorBound bound) = expectation.Value;
        Accuracy accuracy = Accuracy.Of<T>();
        double[] before = Network.Flat(reference.Weights, reference.Biases);
        double[] want = [.. before.Zip(gradient, (p, g) => p - (Rate * g))];
        double[] rounding = [.. before.Zip(gradient, (p, g) => (accuracy.Gamma(4) * (Math.Abs(p) + Math.Abs(Rate * g))) + accuracy.Underflow)];
        double[] wantBound = [.. rounding.Zip(gradientBound, (rounded, g) => rounded + (Rate * g))];
        SpoilScratch();
        T cost = Network.Descend(Inputs, Targets, Rate, l2);
        T[] after = Network.Parameters.ToArray();
        Network.CopyFrom(reference);
        return Failures(
            Deviation.Worst<T>("cost of Descend", [expected.Cost], [bound.Cost], [cost]),
            Deviation.Worst<T>("parameters after Descend", want, wantBound, after));
    }

    /// <summary>z, a and δ of the first and the last row; a trace is of one row, so its δ lacks the 1/m.</summary>
    private IEnumerable<string> TraceFailures()
    {
        (ReferencePass pass, ReferenceGradient expected, ErrorBound bound) = expectation.Value;
        foreach (int row in new[] { 0, Rows - 1 }.Distinct())
        {
            SpoilScratch();
            Trace<T> trace = Network.Trace(
                Inputs.AsSpan(row * Network.InputCount, Network.InputCount), Targets.AsSpan(row * Network.OutputCount, Network.OutputCount));
            if (Deviation.Worst<T>("the inputs", pass.A[0][row], bound.A[0][row], trace.A(0)) is string inputs)
            {
                yield return $"trace of row {row}: {inputs}";
            }

            for (int layer = 1; layer <= Network.LayerCount; layer++)
            {
                foreach (string failure in Failures(
                    Deviation.Worst<T>($"z{layer}", pass.Z[layer][row], bound.Z[layer][row], trace.Z(layer)),
                    Deviation.Worst<T>($"a{layer}", pass.A[layer][row], bound.A[layer][row], trace.A(layer)),
                    Deviation.Worst<T>($"delta{layer}", TimesRows(expected.Delta[layer][row]), TimesRows(bound.Delta[layer][row]), trace.Delta(layer))))
                {
                    yield return $"trace of row {row}: {failure}";
                }
            }
        }
    }

    /// <summary>Working memory may hold anything; NaN there must reach no result.</summary>
    private static void SpoilScratch()
    {
        MemoryMarshal.CreateSpan(ref Scratch<T>.Rent(SpoiltScratch), SpoiltScratch).Fill(T.NaN);
        PortableScratch<T>.Rent(SpoiltScratch).Fill(T.NaN);
    }

    private static double[] Flat(double[][] rows) => [.. rows.SelectMany(row => row)];

    private static T[] NaNs(int count)
    {
        T[] values = new T[count];
        values.AsSpan().Fill(T.NaN);
        return values;
    }

    private static IEnumerable<string> Failures(params string?[] deviations) => deviations.OfType<string>();

    private double[] TimesRows(double[] values) => Array.ConvertAll(values, value => value * Rows);

    private sealed record Expectation(ReferencePass Pass, ReferenceGradient Gradient, ErrorBound Bound);
}
