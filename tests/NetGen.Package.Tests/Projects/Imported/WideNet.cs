using NetGen;

namespace Imported;

/// <summary>More weights than become literals.</summary>
[Network("wide.npy", Output = Activation.Identity)]
internal static partial class WideNet;
