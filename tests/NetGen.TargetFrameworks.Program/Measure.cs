using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NetGen.TargetFrameworks.Networks;

namespace NetGen.TargetFrameworks
{
    /// <summary>Lets each network compute everything that it can, and each optimiser, from the same parameters and rows on every target.</summary>
    public static class Measure
    {
        public const double L2 = 0.5;
        public const double Rate = 0.25;

        /// <summary>One row, and enough for every way in which rows are gathered.</summary>
        public static IReadOnlyList<int> RowCounts { get; } = new[] { 1, 37 };

        public static IEnumerable<Measurement> All() =>
            Of<float>(new SmallNet(), SmallNet.Topology)
                .Concat(Of<float>(new SigmoidNet(), SigmoidNet.Topology))
                .Concat(Of<float>(new WideNet(), WideNet.Topology))
                .Concat(Of<float>(new MixedNet(), MixedNet.Topology))
                .Concat(Of<float>(new SoftmaxInsideNet(), SoftmaxInsideNet.Topology))
                .Concat(Of<float>(new DeepNet(), DeepNet.Topology))
                .Concat(Of<double>(new DoubleSmallNet(), DoubleSmallNet.Topology))
                .Concat(Of<double>(new DoubleWideNet(), DoubleWideNet.Topology))
                .Concat(Of<double>(new DoubleMixedNet(), DoubleMixedNet.Topology))
                .Concat(OptimizerMeasure.All());

        /// <summary>Everything that the network computes, for each number of rows.</summary>
        public static IEnumerable<Measurement> Of<T>(IMeasured<T> network, Topology topology)
            where T : unmanaged => RowCounts.SelectMany(rows => Of(network, topology, rows));

        /// <summary>Random weights, and biases that are not 0.</summary>
        public static void SetParameters<T>(IMeasured<T> network)
            where T : unmanaged
        {
            network.Initialize(7);
            double[] shifts = Numbers(network.Parameters.Length, -0.05, 0.05, 1);
            for (int k = 0; k < shifts.Length; k++)
            {
                network.Parameters[k] = To<T>(ToDouble(network.Parameters[k]) + shifts[k]);
            }
        }

        public static double[] Inputs(Topology topology, int rows) => Numbers(rows * topology.SizeOf(0), -2, 2, 2);

        public static double[] Targets(Topology topology, int rows) => Numbers(rows * topology.SizeOf(topology.LayerCount), 0, 1, 3);

        private static Measurement[] Of<T>(IMeasured<T> network, Topology topology, int rows)
            where T : unmanaged
        {
            SetParameters(network);
            T[] parameters = network.Parameters.ToArray();
            T[] inputs = Inputs(topology, rows).Select(To<T>).ToArray();
            T[] targets = Targets(topology, rows).Select(To<T>).ToArray();
            T[] outputs = new T[targets.Length];
            T[] gradient = new T[parameters.Length];
            T[] inputGradient = new T[inputs.Length];
            network.Forward(inputs, outputs);
            T[] costs = { network.Cost(inputs, targets, L2), network.Backward(inputs, targets, gradient, inputGradient, L2) };
            T[] trace = TraceOf(network, topology, inputs, targets);
            T cost = network.Descend(inputs, targets, Rate, L2);
            string name = network.GetType().Name + " " + rows.ToString(CultureInfo.InvariantCulture) + " ";
            return new[]
            {
                Measured(name + "parameters", parameters),
                Measured(name + "outputs", outputs),
                Measured(name + "costs", costs.Append(cost)),
                Measured(name + "gradient", gradient),
                Measured(name + "inputGradient", inputGradient),
                Measured(name + "trace", trace),
                Measured(name + "descended", network.Parameters.ToArray()),
            };
        }

        /// <summary>z, a and δ of the first row, layer by layer.</summary>
        private static T[] TraceOf<T>(IMeasured<T> network, Topology topology, T[] inputs, T[] targets)
            where T : unmanaged
        {
            Trace<T> trace = network.Trace(inputs.AsSpan(0, topology.SizeOf(0)), targets.AsSpan(0, topology.SizeOf(topology.LayerCount)));
            return Enumerable.Range(1, topology.LayerCount)
                .SelectMany(layer => trace.Z(layer).ToArray().Concat(trace.A(layer).ToArray()).Concat(trace.Delta(layer).ToArray()))
                .ToArray();
        }

        public static Measurement Measured<T>(string name, IEnumerable<T> numbers)
            where T : unmanaged => new Measurement(name, numbers.Select(ToDouble).ToList());

        /// <summary>Numbers that look random: Weyl's sequence of multiples of the golden ratio, the same on every target.</summary>
        public static double[] Numbers(int count, double low, double high, int first)
        {
            double[] numbers = new double[count];
            for (int k = 0; k < count; k++)
            {
                double turn = (first + k) * 0.6180339887498949;
                numbers[k] = low + ((high - low) * (turn - Math.Floor(turn)));
            }

            return numbers;
        }

        public static T To<T>(double value)
            where T : unmanaged => (T)Convert.ChangeType(value, typeof(T), CultureInfo.InvariantCulture);

        private static double ToDouble<T>(T value)
            where T : unmanaged => Convert.ToDouble(value, CultureInfo.InvariantCulture);
    }
}
