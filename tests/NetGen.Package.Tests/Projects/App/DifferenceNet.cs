using NetGen;

namespace App;

/// <summary>Subtracts two numbers, once it is given the weights.</summary>
[Network(2, 1, Output = Activation.Identity)]
internal sealed partial class DifferenceNet;
