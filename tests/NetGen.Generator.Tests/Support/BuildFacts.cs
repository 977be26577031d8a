using System.Reflection;

namespace NetGen.Generator.Tests.Support;

/// <summary>Paths that the build knows and the tests need.</summary>
internal static class BuildFacts
{
    /// <summary>The folder of the framework's reference assemblies.</summary>
    public static string FrameworkReferences => Fact(nameof(FrameworkReferences));

    /// <summary>The folder of net9.0's reference assemblies.</summary>
    public static string Net9References => Fact(nameof(Net9References));

    /// <summary>The library as consumers on net9.0 get it.</summary>
    public static string Net9Library => Fact(nameof(Net9Library));

    /// <summary>The folder of the tests' sources.</summary>
    public static string ProjectDirectory => Fact(nameof(ProjectDirectory));

    private static string Fact(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == key).Value!;
}
