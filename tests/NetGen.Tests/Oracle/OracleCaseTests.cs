namespace NetGen.Tests.Oracle;

public class OracleCaseTests
{
    [Fact]
    public void All_92_cases_are_there() => Assert.Equal(92, OracleCase.AllNames.Count);
}
