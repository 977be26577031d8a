using NetGen;

namespace Samples;

/// <summary>One weight, one bias, one sigmoid: with weight 1 and bias 0 its input is z.</summary>
[Network(1, 1, Precision = Precision.Double)]
public partial class OneUnitNet;
