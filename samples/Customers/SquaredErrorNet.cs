using NetGen;

namespace Samples;

/// <summary>The same network with the cost of Eq. 2a, <c>1/(2m) Σ ‖y − ŷ‖²</c>.</summary>
[Network(5, 8, 7, Loss = Loss.MeanSquaredError, Precision = Precision.Double)]
public partial class SquaredErrorNet;
