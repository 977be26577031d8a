using CheckedBase;
using NetGen;

namespace Checked;

/// <summary>Adds two numbers and a half.</summary>
[Network("sum.json")]
public static partial class Sum
{
}

/// <summary>Begins with the same weights, and derives from a class of another project.</summary>
[Network(2, 1, Weights = "sum.json")]
public sealed partial class TrainableSum : Adder
{
}

/// <summary>Of the other file of that name.</summary>
[Network("other/sum.json")]
public static partial class OtherSum
{
}
