using System;
using System.Linq;
using System.Runtime.InteropServices;
using NetGen.TargetFrameworks.Networks;

namespace NetGen.TargetFrameworks
{
    /// <summary>Trains a network with Adam, as a user would, and counts what it learned.</summary>
    public static class TrainingCheck
    {
        private const int Rows = 90;
        private const int Steps = 300;

        /// <exception cref="InvalidOperationException">The network did not learn every row.</exception>
        public static void Run()
        {
            // Points on a circle; each third of it is a class.
            int[] labels = Enumerable.Range(0, Rows).Select(row => row * ClassNet.OutputCount / Rows).ToArray();
            float[] inputs = Enumerable.Range(0, Rows)
                .Select(row => 2 * Math.PI * row / Rows)
                .SelectMany(angle => new[] { (float)Math.Cos(angle), (float)Math.Sin(angle) })
                .ToArray();
            float[] targets = new float[Rows * ClassNet.OutputCount];
            Labels.OneHot<float>(labels, ClassNet.OutputCount, targets);

            ClassNet network = new ClassNet(seed: 1);
            Adam<float> adam = new Adam<float>(ClassNet.ParameterCount, rate: 0.05);
            float[] gradient = new float[ClassNet.ParameterCount];
            for (int step = 0; step < Steps; step++)
            {
                network.Backward(inputs, targets, gradient);
                adam.Step(network.Parameters, gradient);
            }

            // What it learned is kept as bytes, and another network goes on with it.
            byte[] bytes = MemoryMarshal.AsBytes(network.Parameters).ToArray();
            ClassNet restored = new ClassNet();
            bytes.CopyTo(MemoryMarshal.AsBytes(restored.Parameters));

            float[] outputs = new float[targets.Length];
            int[] predicted = new int[Rows];
            restored.Forward(inputs, outputs);
            Labels.ArgMax<float>(outputs, predicted);
            Confusion confusion = new Confusion(ClassNet.OutputCount);
            for (int row = 0; row < Rows; row++)
            {
                confusion.Add(labels[row], predicted[row]);
            }

            if (confusion.Correct != Rows)
            {
                throw new InvalidOperationException("Expected a network that knows every row, but got\n" + confusion);
            }
        }
    }
}
