using NetGen;

namespace Imported;

/// <summary>Adds two numbers and a half.</summary>
[Network("sum.json")]
internal static partial class SumNet;
