using NetGen;

namespace Samples;

/// <summary>784-128-10, trained on MNIST: pixels from 0 (paper) to 1 (ink) in, a probability for each digit out.</summary>
[Network("digits.onnx")]
public static partial class Digits;
