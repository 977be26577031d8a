using System.Reflection;
using System.Runtime.Versioning;

namespace NetGen.Tests;

public class LibraryTests
{
    [Fact]
    public void The_library_under_test_is_that_of_netstandard21() =>
        Assert.Equal(".NETStandard,Version=v2.1", typeof(Adam<>).Assembly.GetCustomAttribute<TargetFrameworkAttribute>()!.FrameworkName);
}
