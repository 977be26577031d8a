namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>A layer wider than registers, and softmax with cross entropy.</summary>
    [Network(200, 144, 10, Hidden = Activation.Relu, Output = Activation.Softmax)]
    public sealed partial class WideNet : IMeasured<float>
    {
    }
}
