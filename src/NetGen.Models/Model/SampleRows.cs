namespace NetGen.Models;

/// <summary>Rows of inputs and what a network must answer to them.</summary>
/// <param name="Inputs">Rows of inputs.</param>
/// <param name="Outputs">A row of outputs for each.</param>
/// <param name="Tolerance">The largest difference allowed, of a number to 1 or, if it is larger, to the expected number.</param>
internal sealed record SampleRows(IReadOnlyList<double[]> Inputs, IReadOnlyList<double[]> Outputs, double Tolerance = SampleRows.DefaultTolerance)
{
    /// <summary>What single precision leaves of the seven digits after a few layers.</summary>
    public const double DefaultTolerance = 1e-5;
}
