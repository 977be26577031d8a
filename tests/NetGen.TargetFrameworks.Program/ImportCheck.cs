using System;
using System.Linq;
using NetGen.TargetFrameworks.Imported;

namespace NetGen.TargetFrameworks
{
    /// <summary>Networks that are compiled from model files have the file's weights, and static ones predict what instances do.</summary>
    public static class ImportCheck
    {
        // What PyTorch gives for the first flower, to five digits.
        private static readonly float[] Setosa = { 0.99936f, 0.00055f, 0.00001f };

        public static void Run()
        {
            float[] iris = { 5.1f, 3.5f, 1.4f, 0.2f };
            float[] outputs = new float[StaticIris.OutputCount];
            StaticIris.Forward(iris, outputs);
            AssertSame("iris", StaticIris.Parameters.ToArray(), new TrainableIris().Parameters.ToArray());
            AssertSame("outputs of iris", Array.ConvertAll(outputs, output => (float)Math.Round(output, 5)), Setosa);

            float[] sound = Enumerable.Range(0, StaticAutoencoder.InputCount).Select(k => (k % 7) - 3f).ToArray();
            float[] expected = new float[StaticAutoencoder.OutputCount];
            float[] heard = new float[StaticAutoencoder.OutputCount];
            TrainableAutoencoder trainable = new TrainableAutoencoder();
            trainable.Forward(sound, expected);
            StaticAutoencoder.Forward(sound, heard);
            AssertSame("autoencoder", StaticAutoencoder.Parameters.ToArray(), trainable.Parameters.ToArray());
            AssertSame("outputs of autoencoder", heard, expected);

            // Its weights were trained as multiples of 2^-10.
            Assert("a weight of autoencoder", heard.Any(output => output != 0) && trainable.Parameters.ToArray().All(weight => weight * 1024 == (int)(weight * 1024)));
        }

        private static void AssertSame(string name, float[] actual, float[] expected) => Assert(name, actual.SequenceEqual(expected));

        private static void Assert(string name, bool isRight)
        {
            if (!isRight)
            {
                throw new InvalidOperationException(name + " differs from what was trained");
            }
        }
    }
}
