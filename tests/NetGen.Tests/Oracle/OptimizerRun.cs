using System.Text.Json.Serialization;

namespace NetGen.Tests.Oracle;

/// <summary>A few full-batch steps of an optimiser: its settings, the loss before the first step and after each, the parameters at the end.</summary>
public sealed record OptimizerRun(
    double Alpha,
    [property: JsonPropertyName("lr")] double Rate,
    double Momentum,
    double Beta1,
    double Beta2,
    [property: JsonPropertyName("eps")] double Epsilon,
    double[] Losses,
    double[][][] Weights,
    double[][] Biases);
