using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Emit.Portable;

/// <summary>What is written for netstandard2.1 compiles there, from C# 8 on.</summary>
public class PortableCompilationTests
{
    public static TheoryData<string> Networks => [.. SnapshotNetworks.Portable.Keys];

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_compiles_without_warnings_in_CSharp_8(string network) => Compiles(LanguageVersion.CSharp8, SnapshotNetworks.Portable[network]);

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_compiles_without_warnings_in_CSharp_14(string network) => Compiles(LanguageVersion.CSharp14, SnapshotNetworks.Portable[network]);

    [Theory]
    [InlineData("namespace Acme.System { [Network(2, 1)] partial class Net { } }")]
    [InlineData("namespace NetGen.Generated { [Network(2, 1)] partial class Net { } }")]
    [InlineData("namespace Acme { class Span<T> { } class Math { } class Topology { } class Kernels { } [Network(2, 1)] partial class Net { } }")]
    [InlineData("namespace Acme { partial class System { partial class NetGen { [Network(2, 1)] partial class Net { } } } }")]
    [InlineData("partial class Outer<T, W1> { [Network(2, 1)] partial class Net<S, V, Span> { class System { } class NetGen { } const int p = 1, Inputs = 2; } }")]
    [InlineData("[Network(2, 1)] partial class Net : Base { } class Base { public class Kernels { } public int Parameters = 1; }")]
    public void The_users_names_do_not_get_in_the_way(string source) => Compiles(LanguageVersion.CSharp9, source);

    [Fact]
    public void A_network_compiles_where_nullable_is_off_and_arithmetic_checked() => Output.Compiles(Output.Of(
        UserProject
            .OnStandard(LanguageVersion.CSharp9, SnapshotNetworks.Portable["Portable"])
            .WithOptions(UserProject.Options.WithNullableContextOptions(Microsoft.CodeAnalysis.NullableContextOptions.Disable).WithOverflowChecks(true)),
        LanguageVersion.CSharp9));

    private static void Compiles(LanguageVersion version, string source) =>
        Output.Compiles(Output.Of(UserProject.OnStandard(version, source), version));
}
