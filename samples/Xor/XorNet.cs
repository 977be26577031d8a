using NetGen;

namespace Samples;

/// <summary>Two inputs, four hidden units, one output.</summary>
[Network(2, 4, 1)]
public partial class XorNet;
