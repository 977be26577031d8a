namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>More layers than a method takes, and the whole Jacobian of softmax.</summary>
    [Network(3, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 5, 2, Hidden = Activation.Tanh, Output = Activation.Softmax, Loss = Loss.MeanSquaredError)]
    public sealed partial class DeepNet : IMeasured<float>
    {
    }
}
