using NetGen.Build.Tests.Support;

namespace NetGen.Build.Tests;

public class WriteNetworkReportTests
{
    private readonly string folder = Directory.CreateTempSubdirectory().FullName;
    private readonly BuildLog log = new();

    private string Page => Path.Combine(folder, "Report.md");

    [Fact]
    public void The_page_has_each_network_and_its_pictures_lie_beside_it()
    {
        Assert.True(Run(typeof(WriteNetworkReportTests).Assembly.Location));

        string page = File.ReadAllText(Page);
        Assert.Contains("3 networks in `NetGen.Build.Tests.dll`, net10.0, Test.", page, StringComparison.Ordinal);
        Assert.Contains("| 1 | 784 → 30 | Gelu | 23,520 | 30 | 188,400 | 23,520 |", page, StringComparison.Ordinal);
        Assert.All(Directory.GetFiles(Path.Combine(folder, "Report")), picture =>
            Assert.Contains($"](Report/{Uri.EscapeDataString(Path.GetFileName(picture))})", page, StringComparison.Ordinal));
        Assert.Equal(3, Directory.GetFiles(Path.Combine(folder, "Report")).Length);
    }

    [Fact]
    public void A_project_without_networks_gets_a_page_that_says_so()
    {
        Assert.True(Run(typeof(NetworkAttribute).Assembly.Location));

        Assert.Equal("# Networks of NetGen\n\n0 networks in `NetGen.dll`, net10.0, Test.\n", File.ReadAllText(Page));
    }

    [Fact]
    public void Without_symbols_a_warning_says_what_to_set()
    {
        string copy = Path.Combine(folder, "Copy.dll");
        File.Copy(typeof(WriteNetworkReportTests).Assembly.Location, copy);

        Assert.True(Run(copy));

        Assert.StartsWith("NETGEN201: ", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.EndsWith("set DebugType to portable or embedded", Assert.Single(log.Lines), StringComparison.Ordinal);
        Assert.False(File.Exists(Page));
    }

    [Fact]
    public void A_page_that_cannot_be_written_is_an_error()
    {
        Directory.CreateDirectory(Page);

        Assert.False(Run(typeof(WriteNetworkReportTests).Assembly.Location));

        Assert.StartsWith($"NETGEN202: NetGenReport could not write {Page}: ", Assert.Single(log.Lines), StringComparison.Ordinal);
    }

    private bool Run(string assembly) =>
        new WriteNetworkReport { BuildEngine = log, AssemblyFile = assembly, ReportFile = Page, BuildDescription = "net10.0, Test" }.Execute();
}
