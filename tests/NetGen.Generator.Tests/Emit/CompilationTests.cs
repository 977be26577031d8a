using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NetGen.Generator.Tests.Emit;

public class CompilationTests
{
    public static TheoryData<string> Networks => [.. SnapshotNetworks.All.Keys];

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_compiles_without_warnings_in_CSharp_12(string network) =>
        Output.Compiles(LanguageVersion.CSharp12, UserProject.Options, SnapshotNetworks.All[network]);

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_compiles_without_warnings_in_CSharp_13(string network) =>
        Output.Compiles(LanguageVersion.CSharp13, UserProject.Options, SnapshotNetworks.All[network]);

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_compiles_without_warnings_in_CSharp_14(string network) =>
        Output.Compiles(LanguageVersion.CSharp14, UserProject.Options, SnapshotNetworks.All[network]);

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_compiles_without_warnings_on_net9(string network) => Output.Compiles(Output.Of(
        UserProject.Of(LanguageVersion.CSharp13, UserProject.Options, SnapshotNetworks.All[network]).WithReferences(UserProject.Net9References),
        LanguageVersion.CSharp13));

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_compiles_without_warnings_on_net8(string network) => Output.Compiles(Output.Of(
        UserProject.Of(LanguageVersion.CSharp12, UserProject.Options, SnapshotNetworks.All[network]).WithReferences(UserProject.Net8References),
        LanguageVersion.CSharp12));

    [Theory]
    [MemberData(nameof(Networks))]
    public void A_network_compiles_without_warnings_where_nullable_is_off_and_arithmetic_checked(string network) => Output.Compiles(
        LanguageVersion.CSharp12,
        UserProject.Options.WithNullableContextOptions(NullableContextOptions.Disable).WithOverflowChecks(true),
        SnapshotNetworks.All[network]);
}
