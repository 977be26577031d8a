namespace NetGen.Models;

/// <summary>Sample rows in JSON: of a model, or in a file of their own.</summary>
internal static class JsonSamples
{
    public const string Inputs = "inputs";
    public const string Outputs = "outputs";
    public const string Tolerance = "tolerance";

    /// <summary>Reads rows.</summary>
    /// <param name="path">The file, for messages.</param>
    /// <param name="fields">The object that has them.</param>
    /// <param name="outputsName">The name of the rows of outputs.</param>
    /// <exception cref="ModelFormatException">There are no rows, they are not as many, or a number is not finite.</exception>
    public static SampleRows Read(string path, JsonFields fields, string outputsName)
    {
        IReadOnlyList<double[]> inputs = ReadRows(path, fields, Inputs);
        IReadOnlyList<double[]> outputs = ReadRows(path, fields, outputsName);
        if (inputs.Count == 0 || inputs.Count != outputs.Count)
        {
            throw new ModelFormatException(
                path,
                $"There are {inputs.Count} sample rows of inputs and {outputs.Count} of {outputsName}: expected as many of both, at least one.");
        }

        double tolerance = fields.Has(Tolerance) ? fields.Number(Tolerance) : SampleRows.DefaultTolerance;
        return tolerance >= 0 && IsFinite(tolerance)
            ? new(inputs, outputs, tolerance)
            : throw new ModelFormatException(path, "The tolerance of the sample rows is negative or infinite: expected a number such as 1e-5.");
    }

    private static IReadOnlyList<double[]> ReadRows(string path, JsonFields fields, string name)
    {
        IReadOnlyList<double[]> rows = fields.Rows(name);
        for (int row = 0; row < rows.Count; row++)
        {
            if (!Array.TrueForAll(rows[row], IsFinite))
            {
                throw new ModelFormatException(path, $"Row {row} (from 0) of \"{name}\" has an infinite number: expected finite ones.");
            }
        }

        return rows;
    }

    private static bool IsFinite(double value) => !double.IsNaN(value) && !double.IsInfinity(value);
}
