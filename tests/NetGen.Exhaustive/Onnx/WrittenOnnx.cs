using NetGen.Benchmarks.Peers.Onnx;
using NetGen.Models;
using ModelActivation = NetGen.CodeGeneration.Activation;

namespace NetGen.Exhaustive.Onnx;

/// <summary>ONNX files that NetGen writes, of every activation, run by ONNX Runtime and by the reference network.</summary>
internal static class WrittenOnnx
{
    private const int Rows = 8;
    private const double SingleBound = 2e-6;
    private const double DoubleBound = 1e-13;

    // ONNX Runtime has the error function of Gelu in single precision only.
    private const double ErrorFunctionBound = 1e-7;

    private static readonly int[] Sizes = [17, 64, 33, 6];

    /// <summary>Reports the worst error for each activation; true if none is over the bound.</summary>
    public static bool Run()
    {
        bool isGood = true;
        foreach (ModelActivation activation in Enum.GetValues<ModelActivation>())
        {
            TrainedNetwork network = Network(activation, NumberType.Float32);
            double single = Worst<float>(network, value => (float)value, value => value);
            double wide = Worst<double>(network with { NumberType = NumberType.Float64 }, value => value, value => value);
            Console.WriteLine($"{activation,-10} worst error {single:0.0e-00} in single precision, {wide:0.0e-00} in double");
            isGood &= single <= SingleBound && wide <= (activation == ModelActivation.Gelu ? ErrorFunctionBound : DoubleBound);
        }

        return isGood;
    }

    private static TrainedNetwork Network(ModelActivation activation, NumberType type)
    {
        Random random = new(1);
        ModelActivation hidden = activation == ModelActivation.Softmax ? ModelActivation.Tanh : activation;
        return new([.. Enumerable.Range(1, Sizes.Length - 1).Select(l =>
            new TrainedLayer($"fc{l}", Sizes[l - 1], Sizes[l], Numbers(random, Sizes[l] * Sizes[l - 1]), Numbers(random, Sizes[l]), l < Sizes.Length - 1 ? hidden : activation))], type);
    }

    /// <summary>Numbers that single precision has.</summary>
    private static double[] Numbers(Random random, int count) => [.. Enumerable.Range(0, count).Select(_ => (double)((random.NextSingle() - 0.5f) / 2))];

    private static unsafe double Worst<T>(TrainedNetwork network, Func<double, T> narrow, Func<T, double> widen)
        where T : unmanaged
    {
        double[] inputs = Numbers(new Random(2), Rows * Sizes[0]);
        T[] given = [.. inputs.Select(narrow)];
        T[] outputs = new T[Rows * Sizes[^1]];
        using OnnxRuntime runtime = new(OnnxWriter.Write("model.onnx", network), "input", "output");
        fixed (T* given0 = given, outputs0 = outputs)
        {
            runtime.Run(runtime.Bind(given0, outputs0, Rows, Sizes[0], Sizes[^1]));
        }

        double[] expected = [.. Reference(network).Forward(inputs).A[^1].SelectMany(row => row)];
        double worst = 0;
        for (int i = 0; i < outputs.Length; i++)
        {
            worst = Math.Max(worst, Math.Abs(widen(outputs[i]) - expected[i]) / Math.Max(1, Math.Abs(expected[i])));
        }

        return worst;
    }

    private static ReferenceNetwork Reference(TrainedNetwork network)
    {
        Activation[] activations = [.. network.Layers.Select(layer => Enum.Parse<Activation>(layer.Activation.ToString()!))];
        ReferenceNetwork reference = new(new Topology(Sizes, activations, Loss.MeanSquaredError, Precision.Double));
        for (int l = 1; l < Sizes.Length; l++)
        {
            TrainedLayer layer = network.Layers[l - 1];
            for (int output = 0; output < layer.Outputs; output++)
            {
                layer.Weights.AsSpan(output * layer.Inputs, layer.Inputs).CopyTo(reference.Weights[l][output]);
                reference.Biases[l][output] = layer.Biases[output];
            }
        }

        return reference;
    }
}
