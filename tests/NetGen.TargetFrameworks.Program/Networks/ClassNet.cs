namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>A network that learns which of three classes a point is of.</summary>
    [Network(2, 8, 3, Hidden = Activation.Tanh, Output = Activation.Softmax)]
    public sealed partial class ClassNet
    {
    }
}
