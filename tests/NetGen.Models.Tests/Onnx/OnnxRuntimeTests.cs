using Microsoft.ML.OnnxRuntime;
using NetGen.Models.Tests.Support;

namespace NetGen.Models.Tests.Onnx;

/// <summary>What NetGen writes as ONNX, run by ONNX Runtime. tests/NetGen.Exhaustive does it with wider networks and in double precision.</summary>
public class OnnxRuntimeTests
{
    private const int Rows = 5;
    private const double Tolerance = 2e-6;

    public static TheoryData<Activation> Activations => [.. Enum.GetValues<Activation>()];

    [Theory]
    [MemberData(nameof(Activations))]
    internal void A_written_model_predicts_what_the_equations_say(Activation activation)
    {
        TrainedNetwork network = Networks.Random(6, NumberType.Float32, 17, 9, 6).With(activation == Activation.Softmax ? Activation.Tanh : activation, activation);
        float[] inputs = [.. Enumerable.Range(0, Rows * 17).Select(index => MathF.Sin(index))];

        float[] outputs = Predict(OnnxWriter.Write("model.onnx", network), inputs, 17);

        double[] expected = [.. inputs.Chunk(17).SelectMany(row => ForwardPass.Run(network, [.. row.Select(value => (double)value)]))];
        Assert.Equal(expected.Length, outputs.Length);
        Assert.All(expected.Zip(outputs), pair => Assert.InRange(pair.Second, pair.First - Tolerance, pair.First + Tolerance));
    }

    private static float[] Predict(byte[] model, float[] inputs, int inputCount)
    {
        using InferenceSession session = new(model);
        using RunOptions options = new();
        using OrtValue rows = OrtValue.CreateTensorValueFromMemory(inputs, [inputs.Length / inputCount, inputCount]);
        using IDisposableReadOnlyCollection<OrtValue> outputs = session.Run(options, ["input"], [rows], ["output"]);
        return outputs[0].GetTensorDataAsSpan<float>().ToArray();
    }
}
