namespace NetGen.Tests.Oracle;

/// <summary>The oracle's rule: <c>|got − want| ≤ tolerance·max(1, max |want| over the array)</c>.</summary>
public static class OracleAssert
{
    /// <summary>One number.</summary>
    public static void Close(string what, double want, double got, double tolerance) => Close(what, [want], [got], tolerance);

    /// <summary>An array of one row.</summary>
    public static void Close(string what, double[] want, double[] got, double tolerance)
    {
        Assert.True(want.Length == got.Length, $"{what}: expected {want.Length} values, got {got.Length}");
        double scale = Math.Max(1, want.Max(Math.Abs));
        for (int i = 0; i < want.Length; i++)
        {
            double difference = Math.Abs(got[i] - want[i]);
            Assert.True(difference <= tolerance * scale, $"{what}[{i}]: expected {want[i]:R}, got {got[i]:R}, which is {difference / scale:E1} off");
        }
    }

    /// <summary>An array of several rows.</summary>
    public static void Close(string what, double[][] want, double[][] got, double tolerance) =>
        Close(what, OracleCase.Flat(want), OracleCase.Flat(got), tolerance);
}
