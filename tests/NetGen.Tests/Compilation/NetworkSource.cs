using System.Globalization;
using System.Text;

namespace NetGen.Tests.Compilation;

/// <summary>The C# that a user would write for some networks.</summary>
internal static class NetworkSource
{
    /// <summary>One partial class for each topology.</summary>
    public static string Of(IReadOnlyList<Topology> topologies)
    {
        StringBuilder source = new("using NetGen;\n\nnamespace Networks;\n");
        for (int k = 0; k < topologies.Count; k++)
        {
            source.Append(CultureInfo.InvariantCulture, $"\n{Attribute(topologies[k])}\npublic partial class Net{k};\n");
        }

        return source.ToString();
    }

    /// <summary>What tells a topology from others: its attribute.</summary>
    public static string Attribute(Topology topology)
    {
        string activations = string.Join(", ", topology.Activations.Select(activation => $"Activation.{activation}"));
        string delta = topology.Delta == 1 ? "" : string.Create(CultureInfo.InvariantCulture, $", Delta = {topology.Delta:R}");
        return $"[Network({string.Join(", ", topology.Sizes)}, Activations = new[] {{ {activations} }}, "
            + $"Loss = Loss.{topology.Loss}, Precision = Precision.{topology.Precision}{delta})]";
    }
}
