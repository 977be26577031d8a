namespace NetGen.Tests.Oracle;

/// <summary>What the oracle's files call losses and activations.</summary>
public static class OracleNames
{
    /// <summary>The loss; <c>logistic_sum_eq2c</c> is its sum over the rows, not their mean.</summary>
    public static Loss LossOf(string name) => name switch
    {
        "mse_half_mean" or "abs_squared_eq2b_printed" => Loss.MeanSquaredError,
        "l1_half_mean" => Loss.MeanAbsoluteError,
        "bce_sum_mean" or "logistic_sum_eq2c" => Loss.BinaryCrossEntropy,
        "softmax_ce_mean" => Loss.CrossEntropy,
        _ => throw new NotSupportedException($"unknown loss {name}"),
    };

    /// <summary>The activations, layer 1 first.</summary>
    public static Activation[] ActivationsOf(IEnumerable<string> names) => [.. names.Select(ActivationOf)];

    private static Activation ActivationOf(string name) => name switch
    {
        "identity" => Activation.Identity,
        "sigmoid" => Activation.Sigmoid,
        "tanh" => Activation.Tanh,
        "relu" => Activation.Relu,
        "leaky_relu" => Activation.LeakyRelu,
        "elu" => Activation.Elu,
        "softplus" => Activation.Softplus,
        "gelu_erf" => Activation.Gelu,
        "gelu_tanh" => Activation.GeluTanh,
        "silu" => Activation.Silu,
        "softmax" => Activation.Softmax,
        "hard_swish" => Activation.HardSwish,
        "mish" => Activation.Mish,
        _ => throw new NotSupportedException($"unknown activation {name}"),
    };
}
