using NetGen;

namespace Samples;

/// <summary>The same network with the cost that the title of Eq. 2b announces, <c>1/(2m) ΣΣ |y − ŷ|</c>.</summary>
[Network(5, 8, 7, Loss = Loss.MeanAbsoluteError, Precision = Precision.Double)]
public partial class AbsoluteErrorNet;
