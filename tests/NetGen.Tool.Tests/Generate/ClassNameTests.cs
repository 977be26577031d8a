using NetGen.Tool.Generate;

namespace NetGen.Tool.Tests.Generate;

public class ClassNameTests
{
    [Theory]
    [InlineData("digits.onnx", "Digits")]
    [InlineData("models/digits_relu-softmax.f16.npz", "DigitsReluSoftmaxF16")]
    [InlineData("XorNet.json", "XorNet")]
    [InlineData("4-8-3.json", "Model483")]
    [InlineData("-.json", "Model")]
    public void A_class_is_named_like_the_file(string path, string expected) => Assert.Equal(expected, ClassName.Of(path));
}
