using NetGen.Saving;

namespace NetGen.Models;

/// <summary>Reads a file of sample rows, <c>*.samples.json</c>: <c>{"inputs": [[…], …], "outputs": [[…], …], "tolerance": 1e-5}</c>.</summary>
internal static class SampleFile
{
    /// <summary>The outputs in files of an independent computation in double precision.</summary>
    private const string ExpectedOutputs = "expected_f64";

    /// <summary>The format of those files, which have more members, for people.</summary>
    private const string ExpectedFormat = "netgen-oracle-io/1";

    /// <summary>Reads rows of inputs and outputs.</summary>
    /// <param name="path">The file. <c>tolerance</c> may be left out; <c>expected_f64</c> may stand for <c>outputs</c>.</param>
    /// <exception cref="ModelFormatException">The file is not as said.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    public static SampleRows Read(string path)
    {
        const string Place = "The file of samples";
        using RegularFile file = RegularFile.Open(path);
        ForeignContent.Check(path, file);
        JsonValue text = JsonValue.Parse(path, "file", file.Read());
        JsonFields fields = JsonFields.Some(path, Place, text, JsonModelFormat.Format, JsonSamples.Inputs, JsonSamples.Outputs, JsonSamples.Tolerance, ExpectedOutputs);
        if (!fields.Has(JsonModelFormat.Format) || fields.Text(JsonModelFormat.Format) != ExpectedFormat)
        {
            fields = new(path, Place, text, JsonSamples.Inputs, JsonSamples.Outputs, JsonSamples.Tolerance, ExpectedOutputs);
        }

        return fields.Has(JsonSamples.Outputs) && fields.Has(ExpectedOutputs)
            ? throw new ModelFormatException(path, $"{Place} has \"{JsonSamples.Outputs}\" and \"{ExpectedOutputs}\": expected one of them.")
            : JsonSamples.Read(path, fields, fields.Has(ExpectedOutputs) ? ExpectedOutputs : JsonSamples.Outputs);
    }
}
