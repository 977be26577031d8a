using NetGen.Tool.Generate;

namespace NetGen.Tool.Tests.Generate;

public class ClassNameTests
{
    [Theory]
    [InlineData("digits.onnx", "DigitsNet")]
    [InlineData("models/digits_relu-softmax.f16.npz", "DigitsReluSoftmaxF16Net")]
    [InlineData("forward.json", "ForwardNet")]
    [InlineData("XorNet.json", "XorNet")]
    [InlineData("4-8-3.json", "Net483")]
    [InlineData("-.json", "Net")]
    public void A_class_is_named_like_the_file(string path, string expected) => Assert.Equal(expected, ClassName.Of(path));
}
