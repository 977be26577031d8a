using NetGen;

namespace Library;

/// <summary>Adds two numbers, once it is given the weights; of the same shape as the network of the project that sees it.</summary>
[Network(2, 1, Output = Activation.Identity)]
internal sealed partial class SumNet;
