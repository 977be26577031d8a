namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>Every other activation.</summary>
    [Network(
        5, 9, 8, 7, 6, 9, 8, 7, 3,
        Activations = new[]
        {
            Activation.Tanh,
            Activation.LeakyRelu,
            Activation.Elu,
            Activation.Softplus,
            Activation.Gelu,
            Activation.GeluTanh,
            Activation.Silu,
            Activation.Identity,
        })]
    public sealed partial class MixedNet : IMeasured<float>
    {
    }
}
