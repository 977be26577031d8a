using System.Text.Json.Serialization;

namespace NetGen.Tests.Oracle;

/// <summary>How near a double computation must come, by the rule of <see cref="OracleAssert.Close(string, double[], double[], double)"/>.</summary>
public sealed record OracleTolerances(
    [property: JsonPropertyName("forward_loss_grad_gd1")] double ForwardAndGradient,
    [property: JsonPropertyName("momentum_5")] double? Momentum,
    [property: JsonPropertyName("adam_5")] double? Adam);
