namespace NetGen.TargetFrameworks.Networks
{
    /// <summary>Layers of a few vectors, with streams of inputs.</summary>
    [Network(40, 25, 7)]
    public sealed partial class SigmoidNet : IMeasured<float>
    {
    }
}
