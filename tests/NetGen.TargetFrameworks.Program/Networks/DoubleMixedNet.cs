namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>Every other activation, in double.</summary>
    [Network(
        5, 9, 8, 7, 6, 9, 8, 7, 3,
        Activations = new[]
        {
            Activation.Tanh,
            Activation.LeakyRelu,
            Activation.Elu,
            Activation.Silu,
            Activation.Gelu,
            Activation.GeluTanh,
            Activation.Relu,
            Activation.Softplus,
        },
        Loss = Loss.MeanAbsoluteError,
        Precision = Precision.Double)]
    public sealed partial class DoubleMixedNet : IMeasured<double>
    {
    }
}
