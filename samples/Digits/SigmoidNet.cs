using NetGen;

namespace Samples;

/// <summary>64 pixels, 25 hidden units, 10 digits, sigmoid throughout.</summary>
[Network(64, 25, 10)]
public partial class SigmoidNet;
