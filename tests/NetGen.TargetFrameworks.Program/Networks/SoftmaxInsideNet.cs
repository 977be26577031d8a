namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>Softmax in a hidden layer, and the absolute error.</summary>
    [Network(6, 18, 4, Hidden = Activation.Softmax, Output = Activation.Tanh, Loss = Loss.MeanAbsoluteError)]
    public sealed partial class SoftmaxInsideNet : IMeasured<float>
    {
    }
}
