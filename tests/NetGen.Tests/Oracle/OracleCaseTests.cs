namespace NetGen.Tests.Oracle;

public class OracleCaseTests
{
    [Fact]
    public void All_90_cases_are_there() => Assert.Equal(90, OracleCase.AllNames.Count);
}
