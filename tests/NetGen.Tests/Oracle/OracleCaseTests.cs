namespace NetGen.Tests.Oracle;

public class OracleCaseTests
{
    [Fact]
    public void All_88_cases_are_there() => Assert.Equal(88, OracleCase.AllNames.Count);
}
