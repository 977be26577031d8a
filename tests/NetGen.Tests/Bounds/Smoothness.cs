namespace NetGen.Tests.Bounds;

/// <summary>How fast an activation g of one unit can change: what carries an error of z into a and into g′.</summary>
/// <param name="Slope">max |g′|.</param>
/// <param name="Curvature">max |g″|, away from a kink.</param>
/// <param name="Kink">The jump of g′ at a kink.</param>
/// <param name="KinkAt">The magnitude of z at its kinks.</param>
internal sealed record Smoothness(double Slope, double Curvature, double Kink, double KinkAt = 0)
{
    public static Smoothness Of(Activation activation) => activation switch
    {
        Activation.Identity => new(1, 0, 0),
        Activation.Sigmoid => new(0.25, 0.1, 0),
        Activation.Tanh => new(1, 0.77, 0),
        Activation.Relu => new(1, 0, 1),
        Activation.LeakyRelu => new(1, 0, 0.99),
        Activation.Elu => new(1, 1, 0),
        Activation.Softplus => new(1, 0.25, 0),
        Activation.Gelu or Activation.GeluTanh => new(1.13, 0.9, 0),
        Activation.Silu => new(1.1, 0.5, 0),
        Activation.HardSwish => new(1.5, 1.0 / 3, 0.5, KinkAt: 3),
        Activation.Mish => new(1.1, 0.65, 0),
        _ => throw new ArgumentOutOfRangeException(nameof(activation), activation, "Expected an activation that acts on one unit."),
    };
}
