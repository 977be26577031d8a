namespace NetGen.Tests.Oracle;

public class GeneratedNetworkTests
{
    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void In_double_every_number_is_the_oracles(string name) => OracleCheck.InDouble(OracleNetworks.Compiled, OracleCase.Load(name));

    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void Five_steps_of_each_optimiser_give_the_oracles_parameters(string name) =>
        OracleCheck.Optimizers(OracleNetworks.Compiled, OracleCase.Load(name));

    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void In_single_every_number_is_within_the_bound_of_its_layer_widths(string name) =>
        OracleCheck.WithinBound<float>(OracleNetworks.Compiled, OracleCase.Load(name));

    [Theory]
    [MemberData(nameof(OracleCase.Names), MemberType = typeof(OracleCase))]
    public void In_double_every_number_is_within_the_bound_of_its_layer_widths(string name) =>
        OracleCheck.WithinBound<double>(OracleNetworks.Compiled, OracleCase.Load(name));
}
