using System.Text.Json.Serialization;

namespace NetGen.Tests.Training;

/// <summary>The optimiser of a reference run; the settings of others are 0.</summary>
public sealed record OptimizerSettings(
    string Kind,
    double Alpha,
    [property: JsonPropertyName("lr")] double Rate,
    double Momentum,
    double Beta1,
    double Beta2,
    [property: JsonPropertyName("eps")] double Epsilon);
