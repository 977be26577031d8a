using NetGen.CompiledModels.Tests.Networks;

namespace NetGen.CompiledModels.Tests;

/// <summary>Networks with weights of 16 and 8 bits, against outputs that another program computed.</summary>
public class NarrowTests
{
    // Rounding of a few layers in single precision.
    private const double SingleTolerance = 2e-6;

    [Fact]
    public void Weights_that_have_16_bits_already_lose_nothing()
    {
        Assert.InRange(LargestDifference(IrisFloat16.Forward, 4, "iris_4-8-3_sigmoid.lowprec.io.json", "expected_f64_weights_rounded_to_f16"), 0, SingleTolerance);
        Assert.InRange(LargestDifference(IrisBFloat16.Forward, 4, "iris_4-8-3_sigmoid.lowprec.io.json", "expected_f64_weights_rounded_to_bf16"), 0, SingleTolerance);
    }

    [Fact]
    public void Rounded_weights_move_probabilities_by_no_more_than_their_bits_allow()
    {
        const string Golden = "digits_784-128-10_relu_softmax.io.json";

        Assert.InRange(LargestDifference(DigitsFloat16.Forward, 784, Golden, "expected_f64"), 1e-7, 1e-4);
        Assert.InRange(LargestDifference(DigitsBFloat16.Forward, 784, Golden, "expected_f64"), 1e-6, 1e-3);
        Assert.InRange(LargestDifference(DigitsInt8.Forward, 784, Golden, "expected_f64"), 1e-6, 5e-3);
    }

    private static double LargestDifference(ImportedNetwork.ForwardOf<float> forward, int inputCount, string file, string outputs)
    {
        (double[][] inputs, double[][] expected) = GoldenRows.Read(file, outputs);
        return inputs.Zip(expected).Max(row =>
        {
            Assert.Equal(inputCount, row.First.Length);
            float[] predicted = new float[row.Second.Length];
            forward([.. row.First.Select(number => (float)number)], predicted);
            return row.Second.Zip(predicted).Max(pair => Math.Abs(pair.First - pair.Second));
        });
    }
}
