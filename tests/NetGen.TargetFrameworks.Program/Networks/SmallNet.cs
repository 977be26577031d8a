namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>A network that is written out whole, its rows in lanes.</summary>
    [Network(2, 4, 1)]
    public sealed partial class SmallNet : IMeasured<float>
    {
    }
}
