namespace NetGen.TargetFrameworks.Imported
{
    /// <summary>Literals, which a static class reads or copies once.</summary>
    [Network("iris_4-8-3_sigmoid.gemm.onnx")]
    public static partial class StaticIris
    {
    }

    /// <summary>Literals, which each instance copies.</summary>
    [Network("iris_4-8-3_sigmoid.gemm.onnx")]
    public sealed partial class TrainableIris
    {
    }

    /// <summary>A resource, which a static class copies once.</summary>
    [Network("autoencoder_640-128x4-8-128x4-640_relu.npz", Hidden = Activation.Relu, Output = Activation.Identity)]
    public static partial class StaticAutoencoder
    {
    }

    /// <summary>A resource, which each instance copies.</summary>
    [Network("autoencoder_640-128x4-8-128x4-640_relu.npz", Hidden = Activation.Relu, Output = Activation.Identity)]
    public sealed partial class TrainableAutoencoder
    {
    }
}
