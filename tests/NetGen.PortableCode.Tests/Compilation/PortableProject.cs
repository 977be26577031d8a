using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Tests.Compilation;

/// <summary>Lets the generator see a project on netstandard2.1, and then gives its classes the interface that tests call networks through.</summary>
internal static class PortableProject
{
    private static readonly MetadataReference[] Library =
    [
        MetadataReference.CreateFromFile(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "netstandard.dll")),
        MetadataReference.CreateFromFile(typeof(PortableProject).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(metadata => metadata.Key == "PortableLibrary")
            .Value!),
    ];

    /// <summary>The project with the library of netstandard2.1.</summary>
    public static CSharpCompilation WithPortableLibrary(this CSharpCompilation project) => project.WithReferences(
        [.. project.References.Where(reference => Path.GetFileName(reference.Display) != "NetGen.dll"), .. Library]);

    /// <summary>The project with the library of this framework, and INetwork on each class.</summary>
    public static CSharpCompilation WithInterfaces(
        this CSharpCompilation project, IReadOnlyList<Topology> topologies, IEnumerable<MetadataReference> references) =>
        project.WithReferences(references).AddSyntaxTrees(CSharpSyntaxTree.ParseText(Interfaces(topologies), NetworkCompiler.ParseOptions));

    private static string Interfaces(IReadOnlyList<Topology> topologies)
    {
        StringBuilder source = new("using NetGen;\n\nnamespace Networks;\n");
        for (int k = 0; k < topologies.Count; k++)
        {
            string network = $"INetwork<Net{k}, {(topologies[k].Precision == Precision.Double ? "double" : "float")}>";
            source.Append(CultureInfo.InvariantCulture, $$"""

                partial class Net{{k}} : {{network}}
                {
                    static int {{network}}.InputCount => InputCount;
                    static int {{network}}.OutputCount => OutputCount;
                    static int {{network}}.LayerCount => LayerCount;
                    static int {{network}}.ParameterCount => ParameterCount;
                    static Net{{k}} {{network}}.Create() => new();
                }

                """);
        }

        return source.ToString();
    }
}
