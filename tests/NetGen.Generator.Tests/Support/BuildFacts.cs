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

    /// <summary>The folder of net8.0's reference assemblies.</summary>
    public static string Net8References => Fact(nameof(Net8References));

    /// <summary>The library as consumers on net8.0 get it.</summary>
    public static string Net8Library => Fact(nameof(Net8Library));

    /// <summary>The folder of netstandard2.1's reference assemblies.</summary>
    public static string StandardReferences => Fact(nameof(StandardReferences));

    /// <summary>The library as consumers on netstandard2.1 get it.</summary>
    public static string StandardLibrary => Fact(nameof(StandardLibrary));

    /// <summary>The folder of the tests' sources.</summary>
    public static string ProjectDirectory => Fact(nameof(ProjectDirectory));

    private static string Fact(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == key).Value!;
}
