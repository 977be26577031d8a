namespace NetGen.Functions;

/// <summary>The entry of each activation. A value of the enum that has none does not compile.</summary>
internal static class ActivationFunctions
{
    private static readonly Identity Identity = new();
    private static readonly Sigmoid Sigmoid = new();
    private static readonly Tanh Tanh = new();
    private static readonly Relu Relu = new();
    private static readonly LeakyRelu LeakyRelu = new();
    private static readonly Elu Elu = new();
    private static readonly Softplus Softplus = new();
    private static readonly Gelu Gelu = new();
    private static readonly GeluTanh GeluTanh = new();
    private static readonly Silu Silu = new();
    private static readonly Softmax Softmax = new();
    private static readonly HardSwish HardSwish = new();
    private static readonly Mish Mish = new();

    /// <summary>What is known of an activation.</summary>
    public static ActivationFunction Function(this Activation activation) => activation switch
    {
        Activation.Identity => Identity,
        Activation.Sigmoid => Sigmoid,
        Activation.Tanh => Tanh,
        Activation.Relu => Relu,
        Activation.LeakyRelu => LeakyRelu,
        Activation.Elu => Elu,
        Activation.Softplus => Softplus,
        Activation.Gelu => Gelu,
        Activation.GeluTanh => GeluTanh,
        Activation.Silu => Silu,
        Activation.Softmax => Softmax,
        Activation.HardSwish => HardSwish,
        Activation.Mish => Mish,
    };
}
