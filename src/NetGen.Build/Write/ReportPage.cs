using System.Text;
using NetGen.Build.Read;
using NetGen.CodeGeneration.Emit;

namespace NetGen.Build.Write;

/// <summary>Writes the page of a project: what its networks cost, then each network.</summary>
internal static class ReportPage
{
    /// <summary>The page as Markdown.</summary>
    /// <param name="title">The name of the project.</param>
    /// <param name="build">What was built, in a few words of Markdown.</param>
    /// <param name="networks">Its networks.</param>
    /// <param name="pictureOf">Where the picture of a network lies, from the page.</param>
    public static string Write(string title, string build, IReadOnlyList<BuiltNetwork> networks, Func<BuiltNetwork, string> pictureOf)
    {
        StringBuilder page = new();
        page.Append($"# Networks of {Markdown.Text(title)}\n\n");
        page.Append($"{Figures.Count(networks.Count, "network")} in {build}.\n");
        if (networks.Count > 0)
        {
            WriteOverview(page, networks);
        }

        for (int i = 0; i < networks.Count; i++)
        {
            NetworkSection.Write(page, networks[i], AnchorOf(i), pictureOf(networks[i]));
        }

        return page.ToString();
    }

    private static void WriteOverview(StringBuilder page, IReadOnlyList<BuiltNetwork> networks)
    {
        page.Append('\n');
        page.Append("| network | units | parameters | bytes | multiply-adds for a row | generated lines | largest method |\n");
        page.Append("| --- | --- | ---: | ---: | ---: | ---: | ---: |\n");
        for (int i = 0; i < networks.Count; i++)
        {
            BuiltNetwork network = networks[i];
            page.Append($"| [`{network.Name}`](#{AnchorOf(i)}) | {ShapeText.Of(network.Plan.Model)} | {Figures.Of(network.Plan.ParameterCount)} ");
            page.Append($"| {Figures.Of((long)network.Plan.MemoryCount * network.Plan.NumberSize)} | {Figures.Of(network.Plan.WeightCount)} ");
            page.Append($"| {Figures.Of(network.File.Lines)} | {Figures.Of(network.File.Methods[0].Bytes)} of {Figures.Of(JitLimits.Bytes)} bytes of IL |\n");
        }

        page.Append('\n');
        page.Append($"The just-in-time compiler does not optimise methods of more than {Figures.Of(JitLimits.Bytes)} bytes of IL or {Figures.Of(JitLimits.Locals)} local variables.\n");
    }

    private static string AnchorOf(int network) => $"network-{network + 1}";
}
