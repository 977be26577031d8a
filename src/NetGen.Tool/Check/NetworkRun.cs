using System.Reflection;
using System.Runtime.Loader;

namespace NetGen.Tool.Check;

/// <summary>Runs a compiled network.</summary>
internal static class NetworkRun
{
    private delegate void Forward(ReadOnlySpan<float> inputs, Span<float> outputs);

    /// <summary>The outputs of a network.</summary>
    /// <param name="assembly">The compiled class, static and alone in its assembly.</param>
    /// <param name="rows">Rows of inputs.</param>
    /// <param name="outputCount">Numbers in a row of outputs.</param>
    /// <returns>A row of outputs for each, one after the other.</returns>
    public static double[] Outputs(byte[] assembly, IReadOnlyList<double[]> rows, int outputCount)
    {
        using MemoryStream image = new(assembly);
        Type type = new AssemblyLoadContext("network").LoadFromStream(image).GetExportedTypes().Single();
        Forward forward = type.GetMethod(nameof(Forward), [typeof(ReadOnlySpan<float>), typeof(Span<float>)])!.CreateDelegate<Forward>();
        float[] outputs = new float[rows.Count * outputCount];
        forward([.. rows.SelectMany(row => row).Select(value => (float)value)], outputs);
        return Array.ConvertAll(outputs, value => (double)value);
    }
}
