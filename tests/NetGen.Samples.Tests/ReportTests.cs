// The reports that are shown are those of release builds: debugging makes other IL.
#if !DEBUG
using System.Reflection;

namespace NetGen.Samples.Tests;

public class ReportTests
{
    private static readonly string Samples =
        typeof(ReportTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(fact => fact.Key == "Samples").Value!;

    [Fact]
    public void The_report_on_a_network_that_only_predicts_names_its_model_and_no_cost()
    {
        string page = File.ReadAllText(Path.Combine(Samples, "Embedded", "bin", "Release", "net10.0", "Embedded.Networks.md"));

        Assert.Contains("It predicts with the weights of `\"digits.onnx\"`.", page, StringComparison.Ordinal);
        Assert.Contains("8 vectors of 16 lanes in registers", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Cost, ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_report_beside_a_sample_is_what_its_build_writes()
    {
        string shown = Path.Combine(Samples, "Digits");
        string written = Path.Combine(shown, "bin", "Release", "net10.0");

        string[] files = ["Digits.Networks.md", .. Directory.GetFiles(Path.Combine(written, "Digits.Networks")).Select(path => Path.GetRelativePath(written, path))];

        Assert.Equal(3, files.Length);
        Assert.All(files, file => Assert.True(
            File.ReadAllText(Path.Combine(shown, file)) == File.ReadAllText(Path.Combine(written, file)),
            $"{Path.Combine(shown, file)} is out of date. If the change is meant, copy the file of the same name from {written} over it."));
    }
}
#endif
