using System.Numerics;
using NetGen.TargetFrameworks.Networks;
using NetGen.Tests.Bounds;

namespace NetGen.TargetFrameworks.Tests;

/// <summary>What the reference network computes in double for each measurement, and how far a correct computation can be from it.</summary>
internal static class Expectations
{
    private static readonly Lazy<Dictionary<string, Expectation>> All = new(() => new[]
    {
        Of<SmallNet, float>(),
        Of<SigmoidNet, float>(),
        Of<WideNet, float>(),
        Of<MixedNet, float>(),
        Of<SoftmaxInsideNet, float>(),
        Of<DeepNet, float>(),
        Of<DoubleSmallNet, double>(),
        Of<DoubleWideNet, double>(),
        Of<DoubleMixedNet, double>(),
        OptimizerExpectations.All(),
    }.SelectMany(expectations => expectations).ToDictionary(expectation => expectation.Name));

    /// <summary>Fails unless everything was measured, every number within its bound.</summary>
    public static void AssertAgree(IReadOnlyList<Measurement> measurements)
    {
        Assert.Equal(All.Value.Keys.Order(StringComparer.Ordinal), measurements.Select(measurement => measurement.Name).Order(StringComparer.Ordinal));
        string[] failures =
        [
            .. measurements
                .Select(measurement => All.Value[measurement.Name].Deviation(measurement.Numbers))
                .OfType<string>(),
        ];
        Assert.True(failures.Length == 0, string.Join("; ", failures));
    }

    private static IEnumerable<Expectation> Of<TNetwork, T>()
        where TNetwork : class, INetwork<TNetwork, T>, IMeasured<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T> => Measure.RowCounts.SelectMany(Of<TNetwork, T>);

    private static Expectation[] Of<TNetwork, T>(int rows)
        where TNetwork : class, INetwork<TNetwork, T>, IMeasured<T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        TNetwork network = TNetwork.Create();
        Measure.SetParameters(network);
        ReferenceNetwork reference = ReferenceNetwork.From<TNetwork, T>(network);
        double[] inputs = Measure.Inputs(TNetwork.Topology, rows);
        double[] targets = Measure.Targets(TNetwork.Topology, rows);
        ReferencePass pass = reference.Forward(inputs);
        ReferenceGradient gradient = reference.Backward(inputs, targets, Measure.L2);
        ErrorBound bound = ErrorBound.Of<T>(reference, pass, gradient, [.. targets.Chunk(TNetwork.OutputCount)], Measure.L2);
        double[] parameters = Flat<TNetwork, T>(reference.Weights, reference.Biases);
        double[] parameterGradient = Flat<TNetwork, T>(gradient.Weights, gradient.Biases);
        double[] gradientBound = Flat<TNetwork, T>(bound.Weights, bound.Biases);
        double[] descended = [.. parameters.Zip(parameterGradient, (p, g) => p - (Measure.Rate * g))];
        Accuracy accuracy = Accuracy.Of<T>();
        double[] rounding = [.. parameters.Zip(parameterGradient, (p, g) => accuracy.Gamma(4) * (Math.Abs(p) + Math.Abs(Measure.Rate * g)))];
        string name = $"{typeof(TNetwork).Name} {rows} ";
        return
        [
            new(name + "parameters", parameters, new double[parameters.Length]),
            new(name + "outputs", [.. pass.A[^1].SelectMany(row => row)], [.. bound.A[^1].SelectMany(row => row)]),
            new(name + "costs", [.. Enumerable.Repeat(gradient.Cost, 3)], [.. Enumerable.Repeat(bound.Cost, 3)]),
            new(name + "gradient", parameterGradient, gradientBound),
            new(name + "inputGradient", [.. gradient.Inputs.SelectMany(row => row)], [.. bound.Inputs.SelectMany(row => row)]),
            new(name + "trace", TraceOf(pass.Z, pass.A, gradient.Delta, rows), TraceOf(bound.Z, bound.A, bound.Delta, rows)),
            new(name + "descended", descended, [.. rounding.Zip(gradientBound, (rounded, g) => rounded + (Measure.Rate * g))]),
        ];
    }

    /// <summary>z, a and δ of the first row, layer by layer; a trace is of one row, so its δ lacks the 1/m.</summary>
    private static double[] TraceOf(double[][][] z, double[][][] a, double[][][] delta, int rows) =>
    [
        .. Enumerable.Range(1, z.Length - 1).SelectMany(layer => (double[])[.. z[layer][0], .. a[layer][0], .. delta[layer][0].Select(unit => unit * rows)]),
    ];

    private static double[] Flat<TNetwork, T>(double[][][] weights, double[][] biases)
        where TNetwork : class, INetwork<TNetwork, T>
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        double[] flat = new double[TNetwork.ParameterCount];
        for (int layer = 1; layer <= TNetwork.LayerCount; layer++)
        {
            for (int output = 0; output < biases[layer].Length; output++)
            {
                flat[TNetwork.BiasIndex(layer, output)] = biases[layer][output];
                for (int input = 0; input < weights[layer][output].Length; input++)
                {
                    flat[TNetwork.WeightIndex(layer, output, input)] = weights[layer][output][input];
                }
            }
        }

        return flat;
    }
}
