using NetGen.Tests.Checking;

namespace NetGen.Tests.Saving;

/// <summary>The shape of <see cref="SavedNetworks.Small"/>.</summary>
public sealed class SmallShape : IShape
{
    public static Topology Topology => SavedNetworks.Small;
}
