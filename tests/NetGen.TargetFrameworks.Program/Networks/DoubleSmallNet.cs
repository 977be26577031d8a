namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>A network that is written out whole, in double.</summary>
    [Network(2, 4, 1, Precision = Precision.Double)]
    public sealed partial class DoubleSmallNet : IMeasured<double>
    {
    }
}
