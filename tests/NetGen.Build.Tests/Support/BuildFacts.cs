using System.Reflection;

namespace NetGen.Build.Tests.Support;

/// <summary>What the build told the tests.</summary>
internal static class BuildFacts
{
    /// <summary>The fact of that name.</summary>
    public static string Of(string key) =>
        typeof(BuildFacts).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == key).Value!;
}
