using System.Numerics;
using NetGen.Tests.Bounds;
using NetGen.Tests.Compilation;

namespace NetGen.Tests.Mutation;

/// <summary>Breaks one place after the other and says which breaks went unnoticed, in the process that has the vectors to test.</summary>
public static class MutationRun
{
    private const double L2 = 0.7;

    /// <summary>
    /// Rows that are few, that become lanes, and that take more than one block. The gradient of a single row can vanish (softmax with absolute errors
    /// of one sign), and so can a part of its loss, so there are several of those, with numbers of their own.
    /// </summary>
    private static readonly (int Rows, int Seed)[] Calls = [(10, 10), (3, 3), (1, 1), (1, 2), (1, 3), (1, 4), (1, 5), (1, 6), (1, 7), (300, 300)];

    /// <summary>
    /// A line for each site that was executed (<c>reached</c> and its number), and for each mutant that passed every check (<c>survived</c> and what
    /// it was). A mutant that changes no number, or breaks a value that no result depends on, is the same network.
    /// </summary>
    public static IEnumerable<string> Run(CompiledNetworks networks, string sitesFile)
    {
        ILookup<int, MutationSite> sites = File.ReadLines(sitesFile).Select(MutationSite.Parse).ToLookup(site => site.Network);
        return networks.Topologies.SelectMany((topology, network) => topology.Precision == Precision.Single
            ? Run<float>(networks, topology, sites[network].Concat(sites[MutationSite.Library]))
            : Run<double>(networks, topology, sites[network].Concat(sites[MutationSite.Library])));
    }

    private static IEnumerable<string> Run<T>(CompiledNetworks networks, Topology topology, IEnumerable<MutationSite> sites)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        NetworkCase<T>[] cases = [.. Calls.Select(call => NetworkCase<T>.Random(networks, topology, call.Rows, call.Seed, L2))];
        foreach (NetworkCase<T> whole in cases)
        {
            whole.AssertNone([.. whole.BackwardFailures()]);
            Assert.False(whole.LosesNotANumber());
        }

        foreach (MutationSite site in sites)
        {
            for (int variant = 0; variant < site.Variants; variant++)
            {
                bool isNoticed = Fails(cases, site.Id, variant, out bool isReached, out bool isChanged);
                if (isReached && variant == 0)
                {
                    yield return $"reached {site.Id}";
                }

                if (isChanged && !isNoticed && (site.IsStatement || Fails(cases, site.Id, Mutant.Probe, out _, out _)))
                {
                    yield return $"survived {topology}: variant {variant} of {site.Description}";
                }
            }
        }
    }

    /// <summary>Whether one of the cases notices the break.</summary>
    private static bool Fails<T>(NetworkCase<T>[] cases, int site, int variant, out bool isReached, out bool isChanged)
        where T : unmanaged, IBinaryFloatingPointIeee754<T>
    {
        Mutant.Activate(site, variant);
        bool fails = Array.Exists(cases, broken => broken.BackwardFailures().Any() || broken.LosesNotANumber());
        (isReached, isChanged) = (Mutant.IsReached, Mutant.IsChanged);
        Mutant.Deactivate();
        return fails;
    }
}
