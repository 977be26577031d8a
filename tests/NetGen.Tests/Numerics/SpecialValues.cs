namespace NetGen.Tests.Numerics;

/// <summary>Results that are exact, and the limits at infinity.</summary>
internal static class SpecialValues
{
    private const double Infinity = double.PositiveInfinity;

    /// <summary>A function, an argument and the only right result.</summary>
    public static TheoryData<string, double, double> Exact => new()
    {
        { "Exp", 0, 1 },
        { "Exp", -Infinity, 0 },
        { "Exp", -1e30, 0 },
        { "Exp", 1e30, Infinity },
        { "Exp", Infinity, Infinity },
        { "Log", 1, 0 },
        { "Log", 0, -Infinity },
        { "Log", -0.0, -Infinity },
        { "Log", -1, double.NaN },
        { "Log", -Infinity, double.NaN },
        { "Log", Infinity, Infinity },
        { "Log1PExpOfMinusAbs", -Infinity, 0 },
        { "Log1PExpOfMinusAbs", Infinity, 0 },
        { "Sigmoid", 0, 0.5 },
        { "Sigmoid", -Infinity, 0 },
        { "Sigmoid", Infinity, 1 },
        { "Tanh", 0, 0 },
        { "Tanh", -0.0, -0.0 },
        { "Tanh", 1e-30, 1e-30 },
        { "Tanh", -Infinity, -1 },
        { "Tanh", Infinity, 1 },
        { "Softplus", -Infinity, 0 },
        { "Softplus", 1e30, 1e30 },
        { "Softplus", Infinity, Infinity },
        { "SoftplusGradient", 0, 0.5 },
        { "SoftplusGradient", -Infinity, 0 },
        { "SoftplusGradient", Infinity, 1 },
        { "Elu", 0, 0 },
        { "Elu", -1e-30, -1e-30 },
        { "Elu", 7, 7 },
        { "Elu", -Infinity, -1 },
        { "Elu", Infinity, Infinity },
        { "Silu", 0, 0 },
        { "Silu", -Infinity, 0 },
        { "Silu", Infinity, Infinity },
        { "SiluGradient", 0, 0.5 },
        { "SiluGradient", -Infinity, 0 },
        { "SiluGradient", Infinity, 1 },
        { "Gelu", 0, 0 },
        { "Gelu", -Infinity, 0 },
        { "Gelu", 1e30, 1e30 },
        { "Gelu", Infinity, Infinity },
        { "GeluGradient", 0, 0.5 },
        { "GeluGradient", -Infinity, 0 },
        { "GeluGradient", Infinity, 1 },
        { "GeluTanh", 0, 0 },
        { "GeluTanh", -Infinity, 0 },
        { "GeluTanh", 1e30, 1e30 },
        { "GeluTanh", Infinity, Infinity },
        { "GeluTanhGradient", 0, 0.5 },
        { "GeluTanhGradient", -Infinity, 0 },
        { "GeluTanhGradient", Infinity, 1 },
    };

    /// <summary>The functions that never fall where z grows.</summary>
    public static TheoryData<string> Rising => ["Exp", "Sigmoid", "SoftplusGradient", "Tanh", "Softplus", "Elu"];

    /// <summary>The functions and derivatives that keep coming closer to their limit as |z| grows beyond 8.</summary>
    public static TheoryData<string> Settling => ["Silu", "SiluGradient", "Gelu", "GeluGradient", "GeluTanh", "GeluTanhGradient"];
}
