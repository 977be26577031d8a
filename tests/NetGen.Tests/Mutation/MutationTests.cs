using System.Globalization;
using NetGen.Tests.Widths;

namespace NetGen.Tests.Mutation;

public class MutationTests
{
    /// <summary>Fewer places than this, in a network's own code or in the library's kernels, are too few to be a backward pass.</summary>
    private const int MinSites = 30;

    private const string Reached = "reached ";

    [Fact]
    public void A_broken_term_of_the_backward_pass_is_noticed_at_every_width()
    {
        (byte[] image, IReadOnlyList<MutationSite> sites) = MutationNetworks.Compile();
        string sitesFile = Path.GetTempFileName();
        try
        {
            File.WriteAllLines(sitesFile, sites.Select(site => site.ToString()));
            HashSet<int> reached = [];
            List<string> survivors = [];
            foreach (VectorWidth width in (IEnumerable<VectorWidth>)[.. VectorWidth.Fused, .. VectorWidth.Unfused])
            {
                string[] lines = WidthProcess.Run(width, "mutants", image, [sitesFile]);
                reached.UnionWith(ReachedBy(lines));
                survivors.AddRange(lines.Where(line => !line.StartsWith(Reached, StringComparison.Ordinal)).Select(line => $"{width}: {line}"));
            }

            Assert.All(sites.CountBy(site => site.Network), network => Assert.InRange(network.Value, MinSites, int.MaxValue));
            Assert.True(survivors.Count == 0, $"{survivors.Count} survivors:\n{string.Join('\n', survivors.Take(100))}");

            // A kernel that a small network is too small for runs in another network.
            IEnumerable<string> executed = sites.Where(site => reached.Contains(site.Id)).Select(site => site.Description);
            string[] unreached = [.. sites.Select(site => site.Description).Except(executed)];
            Assert.True(unreached.Length == 0, $"{unreached.Length} terms are executed at no width:\n{string.Join('\n', unreached.Take(100))}");
        }
        finally
        {
            File.Delete(sitesFile);
        }
    }

    private static IEnumerable<int> ReachedBy(string[] lines) => lines
        .Where(line => line.StartsWith(Reached, StringComparison.Ordinal))
        .Select(line => int.Parse(line.AsSpan(Reached.Length), CultureInfo.InvariantCulture));
}
