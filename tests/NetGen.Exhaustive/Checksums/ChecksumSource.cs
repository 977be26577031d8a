using NetGen.Tests.Compilation;

namespace NetGen.Exhaustive.Checksums;

/// <summary>The C# of a network, and of a method that runs it and writes the bits of all that it gives.</summary>
internal static class ChecksumSource
{
    /// <summary>The file that a static class is compiled with.</summary>
    public const string File = "net.npz";

    public static string Of(ChecksumNetwork network) =>
        $$"""
        using System;
        using System.Runtime.InteropServices;
        using NetGen;
        using T = {{(network.Topology.Precision == Precision.Double ? "System.Double" : "System.Single")}};

        namespace Networks
        {
            {{Declaration(network)}}

            public static class Run
            {
                private static readonly System.IO.MemoryStream Stream = new System.IO.MemoryStream();

                public static byte[] All()
                {
                    foreach (int rows in new[] { 1, 2, 5, 37, 300 })
                    {
                        {{(network.Weights is null ? "Learn(rows);" : "Predict(rows);")}}
                    }

                    return Stream.ToArray();
                }

                {{(network.Weights is null ? Learning : Prediction)}}

                private static T[] Random(int seed, int count, double from)
                {
                    Random random = new Random(seed);
                    T[] numbers = new T[count];
                    for (int k = 0; k < count; k++)
                    {
                        numbers[k] = (T)(from + ((1 - from) * random.NextDouble()));
                    }

                    return numbers;
                }

                private static void Write(ReadOnlySpan<T> numbers) => Stream.Write(MemoryMarshal.AsBytes(numbers));

                private static void Write(T number) => Write(new T[] { number });
            }
        }
        """;

    private const string Prediction =
        """
        private static void Predict(int rows)
        {
            T[] a = new T[rows * Net0.OutputCount];
            Net0.Forward(Random(rows, rows * Net0.InputCount, -1), a);
            Write(a);
        }
        """;

    private const string Learning =
        """
        private static void Learn(int rows)
        {
            Net0 net = new Net0(rows);
            T[] x = Random(rows, rows * Net0.InputCount, -1);
            T[] y = Random(rows + 1, rows * Net0.OutputCount, 0);
            T[] a = new T[y.Length];
            T[] gradient = new T[Net0.ParameterCount];
            T[] inputGradient = new T[x.Length];
            Write(net.Parameters);
            net.Forward(x, a);
            Write(a);
            Write(net.Cost(x, y));
            Write(net.Cost(x, y, (T)0.5));
            Write(net.Backward(x, y, gradient));
            Write(gradient);
            Write(net.Backward(x, y, gradient, inputGradient, (T)0.25));
            Write(gradient);
            Write(inputGradient);
            Trace<T> trace = net.Trace(x.AsSpan(0, Net0.InputCount), y.AsSpan(0, Net0.OutputCount));
            Write(trace.Cost);
            for (int layer = 1; layer <= Net0.LayerCount; layer++)
            {
                Write(trace.Z(layer));
                Write(trace.A(layer));
                Write(trace.Delta(layer));
            }

            for (int step = 0; step < 3; step++)
            {
                Write(net.Descend(x, y, (T)0.0625, (T)(step * 0.125)));
                Write(net.Parameters);
            }
        }
        """;

    private static string Declaration(ChecksumNetwork network) => network.Weights is null
        ? $"{NetworkSource.Attribute(network.Topology)}\n    public partial class Net0 {{ }}"
        : $"[Network(\"{File}\", Storage = Storage.{network.Weights.Storage}, Precision = Precision.{network.Topology.Precision})]\n    public static partial class Net0 {{ }}";
}
