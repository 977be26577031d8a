using System.Runtime.InteropServices;

namespace NetGen.Benchmarks.Workloads;

/// <summary>A workload written down for the native peers.</summary>
internal static class WorkloadFiles
{
    /// <summary>Writes <c>W3.bin</c>, sizes, activations and data (see <c>c/workload.h</c>), and <c>W3.h</c>, its sizes as constants.</summary>
    public static void Write(Workload workload, string folder)
    {
        Directory.CreateDirectory(folder);
        WriteIfOther(Path.Combine(folder, workload.Id + ".h"), Header(workload.Topology));
        using FileStream file = File.Create(Path.Combine(folder, workload.Id + ".bin"));
        Topology topology = workload.Topology;
        WriteValues<int>(file, [topology.LayerCount, .. topology.Sizes, .. topology.Activations.Select(ActivationCodes.Number)]);
        WorkloadData data = workload.Data;
        for (int l = 0; l < topology.LayerCount; l++)
        {
            WriteValues<float>(file, data.Weights[l]);
            WriteValues<float>(file, data.Biases[l]);
        }

        WriteValues<float>(file, data.Inputs);
        WriteValues<float>(file, data.Targets);
    }

    /// <summary>An unchanged header keeps its time, so that nothing is compiled again.</summary>
    private static void WriteIfOther(string path, string text)
    {
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            File.WriteAllText(path, text);
        }
    }

    private static string Header(Topology topology)
    {
        string[] activations = [.. topology.Activations.Select(ActivationCodes.Name)];
        IEnumerable<string> layers = activations.Select((activation, l) => $"Layer<{topology.Sizes[l]}, {topology.Sizes[l + 1]}, {activation}>");
        return $$"""
            #define LAYER_COUNT {{topology.LayerCount}}
            #define SIZES {{{string.Join(", ", topology.Sizes)}}}
            #define ACTIVATIONS {{{string.Join(", ", activations)}}}
            #define LAYERS {{string.Join(", ", layers)}}

            """;
    }

    private static void WriteValues<T>(Stream stream, ReadOnlySpan<T> values)
        where T : struct => stream.Write(MemoryMarshal.AsBytes(values));
}
