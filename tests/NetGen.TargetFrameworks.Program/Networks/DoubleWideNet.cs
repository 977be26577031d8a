namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>A layer wider than registers, in double.</summary>
    [Network(70, 140, 10, Hidden = Activation.Softplus, Output = Activation.Softmax, Precision = Precision.Double)]
    public sealed partial class DoubleWideNet : IMeasured<double>
    {
    }
}
